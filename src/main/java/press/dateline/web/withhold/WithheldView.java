package press.dateline.web.withhold;

import java.util.List;
import press.dateline.article.Article;
import press.dateline.search.article.WithheldStory;
import press.dateline.web.language.Language;
import press.dateline.web.view.Dates;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.Paragraphs;

/**
 * A withheld story as templates need it.
 *
 * @param state what has become of it and until when
 * @param by who decided and when, and why
 * @param said what readers are told, or empty
 * @param returns what bringing it back is called, or empty where nothing is left to bring back
 */
record WithheldView(
        String path,
        String name,
        String source,
        String state,
        By by,
        String said,
        String returns,
        List<VersionText> versions) {

    /** Who decided and when, and why. */
    record By(String whoAndWhen, String why) {}

    /** A version, to be read. */
    record VersionText(String headline, String meta, List<String> paragraphs) {}

    static WithheldView of(WithheldStory story) {
        WithheldStory.Decision decision = story.decision();
        return new WithheldView(
                "/withheld/" + Encoded.part(story.id()),
                story.name(),
                story.source(),
                state(story),
                new By(
                        (decision.who().isEmpty() ? "its sender" : decision.who())
                                + decision.at()
                                        .map(at -> ", " + Dates.minute(at, Language.ENGLISH))
                                        .orElse(""),
                        decision.why()),
                decision.said(),
                returns(story),
                story.versions().stream().map(WithheldView::text).toList());
    }

    /** What has just been done, in words. */
    static String done(String did) {
        return switch (did) {
            case "withdrawn" -> "It is withdrawn. It may stay in what readers have already open or saved elsewhere.";
            case "held" -> "It is held back, and comes back by itself.";
            case "restored" -> "The withdrawal is taken back.";
            case "ended" -> "The embargo is ended. Readers find the story now.";
            default -> "";
        };
    }

    private static String state(WithheldStory story) {
        if (story.withdrawn()) {
            return story.decision().erased() ? "Withdrawn, text erased" : "Withdrawn";
        }
        return story.until()
                .map(until -> "Under embargo until " + Dates.minute(until, Language.ENGLISH))
                .orElse("Under embargo until its sender says otherwise");
    }

    private static String returns(WithheldStory story) {
        if (!story.withdrawn()) {
            return "End the embargo now";
        }
        return story.versions().isEmpty() ? "Let its next version in again" : "Take the withdrawal back";
    }

    private static VersionText text(Article article) {
        String body = article.body();
        return new VersionText(
                article.headline(),
                article.published() == null ? "no date given" : Dates.minute(article.published(), Language.ENGLISH),
                Paragraphs.of(body).stream()
                        .map(stretch -> body.substring(stretch.start(), stretch.end()))
                        .toList());
    }
}
