package press.dateline.web.operation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How this Dateline is, for operators. */
@MessageBundle(value = "operation", locale = "en")
public interface OperationMessages {

    @Message("This Dateline")
    String title();

    @Message("How it is, for operators.")
    String intro();

    @Message("Incoming")
    String incoming();

    @Message("Accounts")
    String accounts();

    @Message("Tokens")
    String tokens();

    @Message("Audit log")
    String audit();

    @Message("Metrics")
    String metrics();

    @Message("Something has to be looked after: it is marked below.")
    String wanting();

    @Message("All is well.")
    String well();

    @Message("Look after: {name}")
    String lookAfter(String name);

    @Message("Sources")
    String sources();

    @Message("No source has sent anything yet, or it cannot be looked up just now.")
    String noSources();

    @Message("Last warnings")
    String warnings();

    @Message("None since this Dateline was started.")
    String noWarnings();

    @Message("answers")
    String answers();

    @Message("does not answer: it hangs, or cannot be reached from here")
    String silent();

    @Message("died and is being started again")
    String restarting();

    @Message("ended several times and stays down; mend that and start Dateline again. The log says:")
    String stopped();

    @Message("Archive")
    String archive();

    @Message("cannot be counted just now")
    String uncounted();

    @Message("{articles}; an earlier Dateline made it: bin/dateline rebuild lets it rank as this one can")
    String old(String articles);

    @Message("Coming in")
    String comingIn();

    @Message("nothing waits")
    String nothingWaits();

    @Message("{n.figure} in the queue")
    String queue(long n);

    @Message("Disk")
    String disk();

    @Message("{free} free of {whole}, where {folder} is")
    String free(String free, String whole, String folder);

    @Message("the data folder cannot be looked at")
    String noDisk();

    @Message("Snapshot")
    String snapshot();

    @Message("none yet: bin/dateline snapshot create makes one, DATELINE_SNAPSHOTS_EVERY one each day")
    String noSnapshot();

    @Message("cannot be looked for just now")
    String notLooked();

    @Message("the last of {moment}, {articles}")
    String last(String moment, String articles);

    @Message("the last of {moment}, {articles}; the next is overdue")
    String overdue(String moment, String articles);

    @Message("Memory")
    String memory();

    @Message("{used} in use of {most}")
    String used(String used, String most);

    @Message("{version}, running for {time}")
    String running(String version, String time);

    @Message("{n} days")
    String days(long n);

    @Message("{n} hours")
    String hours(long n);

    @Message("{n} min")
    String minutes(long n);

    @Message("(no source given)")
    String noSource();

    @Message("{name}: last {moment}, {articles}")
    String heard(String name, String moment, String articles);

    @Message("{name}: last {moment}, {days} days ago, {articles}")
    String heardLong(String name, String moment, long days, String articles);

    @Message("Error")
    String error();

    @Message("Warning")
    String warning();

    @Message("{n.figure} GB")
    String gigabytes(long n);

    @Message("{n.figure} MB")
    String megabytes(long n);
}
