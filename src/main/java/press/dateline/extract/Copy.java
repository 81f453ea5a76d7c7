package press.dateline.extract;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.article.BodyView;
import press.dateline.article.Dateline;

/**
 * An article as one text to be read: headline, blank line, story; and the way back from there.
 *
 * @param text headline and story
 * @param storyStart where the story starts in it
 * @param view the story in the body as stored
 * @param dateline from the field of its own, else from the body
 * @param datelineStart where the body as stored holds the dateline, or -1
 * @param year when it was published, or 0
 * @param houses news houses that claim the story
 */
record Copy(
        String text,
        int storyStart,
        BodyView view,
        Optional<Dateline> dateline,
        int datelineStart,
        int year,
        List<String> houses) {

    static Copy of(Article article) {
        BodyView view = BodyView.of(article.body());
        String headline = article.headline().replaceAll("\\s", " ");
        Optional<Dateline> dateline =
                article.dateline().isBlank() ? view.dateline() : Dateline.ofField(article.dateline());
        List<String> houses = new ArrayList<>(view.houses());
        if (!article.source().isBlank()) {
            houses.add(article.source());
        }
        return new Copy(
                headline + "\n\n" + view.text(),
                headline.length() + 2,
                view,
                dateline,
                view.datelineStart(),
                year(article, dateline),
                houses);
    }

    private static int year(Article article, Optional<Dateline> dateline) {
        if (article.published() != null) {
            return article.published().atOffset(ZoneOffset.UTC).getYear();
        }
        return dateline.map(Dateline::date).map(date -> date.getYear()).orElse(0);
    }

    boolean inHeadline(int offset) {
        return offset < storyStart;
    }

    /** The stretch of the stored body, or of the headline, behind a stretch of this text. */
    Span origin(int start, int end) {
        return inHeadline(start)
                ? new Span(start, end)
                : new Span(view.origin(start - storyStart), view.origin(end - 1 - storyStart) + 1);
    }
}
