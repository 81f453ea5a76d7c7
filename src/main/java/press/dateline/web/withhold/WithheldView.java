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

    static WithheldView of(WithheldStory story, Language language) {
        WithheldMessages words = language.in(WithheldMessages.class);
        WithheldStory.Decision decision = story.decision();
        return new WithheldView(
                "/withheld/" + Encoded.part(story.id()),
                story.name(),
                story.source(),
                state(story, language),
                new By(
                        (decision.who().isEmpty() ? words.itsSender() : decision.who())
                                + decision.at()
                                        .map(at -> ", " + Dates.minute(at, language))
                                        .orElse(""),
                        decision.why()),
                decision.said(),
                returns(story, words),
                story.versions().stream()
                        .map(version -> text(version, language))
                        .toList());
    }

    /** What has just been done, in words. */
    static String done(String did, WithheldMessages words) {
        return switch (did) {
            case "withdrawn" -> words.didWithdraw();
            case "held" -> words.didHold();
            case "restored" -> words.didRestore();
            case "ended" -> words.didEnd();
            default -> "";
        };
    }

    private static String state(WithheldStory story, Language language) {
        WithheldMessages words = language.in(WithheldMessages.class);
        if (story.withdrawn()) {
            return story.decision().erased() ? words.erased() : words.withdrawn();
        }
        return story.until()
                .map(until -> words.until(Dates.minute(until, language)))
                .orElseGet(words::untilSender);
    }

    private static String returns(WithheldStory story, WithheldMessages words) {
        if (!story.withdrawn()) {
            return words.endNow();
        }
        return story.versions().isEmpty() ? words.letIn() : words.takeBack();
    }

    private static VersionText text(Article article, Language language) {
        String body = article.body();
        return new VersionText(
                article.headline(),
                article.published() == null
                        ? language.in(WithheldMessages.class).noDate()
                        : Dates.minute(article.published(), language),
                Paragraphs.of(body).stream()
                        .map(stretch -> body.substring(stretch.start(), stretch.end()))
                        .toList());
    }
}
