package press.dateline.web.map;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the world map says. */
@MessageBundle(value = "maps", locale = "en")
public interface MapMessages {

    @Message("Where the stories are")
    String title();

    @Message("None of these stories names a country.")
    String none();

    @Message(
            "A country is the darker the more articles name it or a place in it; each leads to its articles. A dot makes a small country large enough to be hit.")
    String note();
}
