package press.dateline.web.compare;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of two names over time says. */
@MessageBundle(value = "compare", locale = "en")
public interface CompareMessages {

    @Message("Two names over time")
    String title();

    @Message("{one} and {other} over time")
    String titled(String one, String other);

    @Message("Both names mean {name}: choose another in place of one of them.")
    String same(String name);

    @Message("another name")
    String another();

    @Message("in place of {name}")
    String inPlaceOf(String name);

    @Message("Both in one:")
    String bothInOne();

    @Message("Who is meant?")
    String whoMeant();

    @Message("The archive knows no name like “{text}”.")
    String unknown(String text);

    @Message("Compare")
    String compare();

    @Message("Articles a {step}, both on one scale: the highest bar is {most}. Each bar leads to its articles.")
    String caption(String step, String most);

    @Message("When")
    String when();

    @Message("Both")
    String both();

    @Message("No dated story of this search names either of them.")
    String none();

    @Message("First name")
    String oneName();

    @Message("Second name")
    String otherName();

    @Message("{name}, {kind}, {articles}")
    String meant(String name, String kind, String articles);

    @Message("{when}, {name}: {articles}")
    String barLabel(String when, String name, String articles);
}
