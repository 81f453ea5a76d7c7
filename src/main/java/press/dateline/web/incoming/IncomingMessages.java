package press.dateline.web.incoming;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of what came in say. */
@MessageBundle(value = "incoming", locale = "en")
public interface IncomingMessages {

    @Message("Incoming")
    String title();

    @Message("What came into the archive and how it went, for editors.")
    String intro();

    @Message("{n.figure} in the queue.")
    String queue(long n);

    @Message("What is withheld")
    String whatWithheld();

    @Message("Bring in files")
    String bringIn();

    @Message("Files, at most 64 MB together")
    String files();

    @Message(
            "Wire text, ninjs, NITF, NewsML, RSS, web pages, mail, CSV, Markdown, PDF or Word, also zipped. What they are is told by their content.")
    String kinds();

    @Message("Bring them in")
    String bringThem();

    @Message("Sent")
    String sent();

    @Message("Runs")
    String runs();

    @Message(
            "Nothing has come in since this list is kept. Bring in files above, or on the machine itself with bin/dateline ingest.")
    String noRuns();

    @Message("Sources")
    String sources();

    @Message("No source has sent anything yet.")
    String noSources();

    @Message("last {heard}")
    String last(String heard);

    @Message("{n.figure} received files are kept in {folder}; they take {size}.")
    String kept(long n, String folder, String size);

    @Message("(no source given)")
    String noSource();

    @Message("Please choose a file that is not empty.")
    String chooseFile();

    @Message("What came in")
    String whatCameIn();

    @Message("Look again")
    String lookAgain();

    @Message("What was wrong")
    String wrong();

    @Message("taken in all the same")
    String allTheSame();

    @Message("As it was received")
    String asReceived();

    @Message(
            "Reads what failed once more, as it was received: after a new version of Dateline, say, or when the disk is no longer full. What is in the archive already stays as it is.")
    String again();

    @Message("Try again")
    String tryAgain();

    @Message("All that came in")
    String all();

    @Message("Nothing yet")
    String nothingYet();

    @Message("Nothing is kept: it came in before received files were, or was erased.")
    String nothingKept();

    @Message("Nothing that was received of it is kept any more; bring it in anew.")
    String gone();

    @Message(
            "{#switch way}{#case 'command'}Command: {name}{#case 'folder'}Watched folder {name}{#case 'program'}Program {name}{#case 'upload'}Upload by {name}{#case 'feed'}Feed {name}{#case 'again'}Tried again by {name}{#else}{name}{/switch}")
    String way(String way, String name);

    @Message("Waits for its turn")
    String waits();

    @Message("Going on: {speed} articles a second, {rest} to go")
    String goingOn(String speed, String rest);

    @Message("Going on: {percent} % read, {speed} articles a second, {rest} to go")
    String goingFar(long percent, String speed, String rest);

    @Message("Stopped before its end, last heard of {time} ago; the same again goes on from there")
    String stoppedAgo(String time);

    @Message("Ended {time} ago")
    String endedAgo(String time);

    @Message("{n.figure} new")
    String fresh(long n);

    @Message("{n.figure} unchanged")
    String unchanged(long n);

    @Message("{n.figure} embargoed or withdrawn")
    String embargoed(long n);

    @Message("{n.figure} failed")
    String failed(long n);

    @Message("{n.figure} {n.say('warning','warnings')}")
    String warnings(long n);

    @Message("{time} ago")
    String ago(String time);

    @Message("silent for {time}")
    String silent(String time);

    @Message("{n.figure} {n.say('second','seconds')}")
    String seconds(long n);

    @Message("{n.figure} {n.say('minute','minutes')}")
    String minutes(long n);

    @Message("{n.figure} {n.say('hour','hours')}")
    String hours(long n);

    @Message("{n.figure} {n.say('day','days')}")
    String days(long n);

    @Message("{n.figure} {n.say('byte','bytes')}")
    String bytes(long n);

    @Message("{n.figure} KB")
    String kilobytes(long n);

    @Message("{n.figure} MB")
    String megabytes(long n);

    @Message("{n.figure} GB")
    String gigabytes(long n);

    @Message("{size}, {moment}")
    String received(String size, String moment);
}
