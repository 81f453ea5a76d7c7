package press.dateline.web.withhold;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the list of withheld stories, and the page of one, say. */
@MessageBundle(value = "withheld", locale = "en")
public interface WithheldMessages {

    @Message("Withheld")
    String title();

    @Message("Withheld: {name}")
    String titled(String name);

    @Message("Stories that nobody but editors sees. A story is withdrawn or held back from its own page.")
    String intro();

    @Message("All that is withheld")
    String all();

    @Message("Under embargo")
    String underEmbargo();

    @Message("Nothing waits for its time.")
    String nothingWaits();

    @Message("Withdrawn")
    String withdrawnTitle();

    @Message("Nothing was withdrawn.")
    String nothing();

    @Message("Nothing more was withdrawn.")
    String nothingMore();

    @Message("Brought back")
    String back();

    @Message("← Later")
    String later();

    @Message("Earlier →")
    String earlier();

    @Message("“{why}”")
    String because(String why);

    @Message("Readers are told: “{said}”")
    String told(String said);

    @Message("not to be published")
    String notToPublish();

    @Message("Nothing is kept of its text.")
    String noText();

    @Message("its sender")
    String itsSender();

    @Message("Somebody")
    String somebody();

    @Message("{who} took the withdrawal back, {moment}")
    String tookBack(String who, String moment);

    @Message("{who} ended the embargo, {moment}")
    String ended(String who, String moment);

    @Message("Withdrawn by {who}")
    String withdrawnBy(String who);

    @Message("Held back by {who}")
    String heldBy(String who);

    @Message("It is withdrawn. It may stay in what readers have already open or saved elsewhere.")
    String didWithdraw();

    @Message("It is held back, and comes back by itself.")
    String didHold();

    @Message("The withdrawal is taken back.")
    String didRestore();

    @Message("The embargo is ended. Readers find the story now.")
    String didEnd();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Withdrawn, text erased")
    String erased();

    @Message("Under embargo until {moment}")
    String until(String moment);

    @Message("Under embargo until its sender says otherwise")
    String untilSender();

    @Message("End the embargo now")
    String endNow();

    @Message("Let its next version in again")
    String letIn();

    @Message("Take the withdrawal back")
    String takeBack();

    @Message("no date given")
    String noDate();
}
