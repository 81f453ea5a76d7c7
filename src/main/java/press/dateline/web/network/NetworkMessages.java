package press.dateline.web.network;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of who appears with whom says. */
@MessageBundle(value = "network", locale = "en")
public interface NetworkMessages {

    @Message("Who appears with whom")
    String title();

    @Message("Shown:")
    String shown();

    @Message("without")
    String without();

    @Message(
            "with {#switch facet}{#case 'country'}countries{#case 'place'}places{#case 'actor'}actors{#else}organisations{/switch}")
    String with(String facet);

    @Message("The search wants any of several")
    String unasked();

    @Message("and")
    String and();

    @Message(", beside which no more can be asked for: they are left out.")
    String unaskedThen();

    @Message(
            "{#switch facet}{#case 'country'}countries{#case 'place'}places{#case 'actor'}actors{#else}organisations{/switch}")
    String kinds(String facet);

    @Message("No two of them are named in one of these stories.")
    String none();

    @Message(
            "A dot is the larger the more articles name it, a line the wider the more name both; each leads to these articles. Drawn are at most 30 names and 60 lines, the strongest, and of every name its strongest.")
    String captionLying();

    @Message(
            "A dot is the larger the more articles name it, a line the wider the more name both; each leads to these articles. Drawn are the 14 names that most articles have; on a wide page there are up to 30.")
    String captionStanding();

    @Message("Named in one article")
    String inOne();

    @Message("Two names")
    String twoNames();

    @Message("Named most")
    String most();

    @Message("Name")
    String name();
}
