package press.dateline.extract.text;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.dateline.article.Article;
import press.dateline.article.Asides;
import press.dateline.article.BodyView;
import press.dateline.article.Dateline;
import press.dateline.article.SiteName;

/**
 * An article as one text to be read: headline, blank line, story; and the way back from there.
 *
 * @param text headline and story
 * @param storyStart where the story starts in it
 * @param body the body as stored
 * @param view the story in the body as stored
 * @param dateline from the field of its own, else from the body
 * @param year when it was published, or 0
 * @param houses news houses that claim the story
 */
public record Copy(
        String text,
        int storyStart,
        String body,
        BodyView view,
        Optional<Dateline> dateline,
        int year,
        List<String> houses) {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.(?=\\w))[^\\s]+");

    public static Copy of(Article article) {
        BodyView view = BodyView.of(article.body());
        String headline = article.headline().replaceAll("\\s", " ");
        Optional<Dateline> dateline = Dateline.ofField(article.dateline()).or(view::dateline);
        List<String> houses = new ArrayList<>(view.houses());
        if (!article.source().isBlank()) {
            houses.add(article.source());
        }
        return new Copy(
                SiteName.blank(headline) + "\n\n" + Asides.blank(withoutAddresses(view.text())),
                headline.length() + 2,
                article.body(),
                view,
                dateline,
                year(article, dateline),
                houses);
    }

    /** The words of a web address name nobody; blanks in their place keep all offsets. */
    private static String withoutAddresses(String text) {
        return ADDRESS.matcher(text)
                .replaceAll(address -> " ".repeat(address.group().length()));
    }

    private static int year(Article article, Optional<Dateline> dateline) {
        if (article.published() != null) {
            return article.published().atOffset(ZoneOffset.UTC).getYear();
        }
        return dateline.map(Dateline::date).map(date -> date.getYear()).orElse(0);
    }

    public boolean inHeadline(int offset) {
        return offset < storyStart;
    }

    /** Where the body as stored holds {@code name} in the dateline that opens it; nowhere for one in a field of its own. */
    public Optional<Span> inDateline(String name) {
        int start = view.dateline().map(opening -> opening.text().indexOf(name)).orElse(-1) + view.datelineStart();
        boolean there = view.dateline().isPresent() && start >= view.datelineStart() && body.startsWith(name, start);
        return there ? Optional.of(new Span(start, start + name.length())) : Optional.empty();
    }

    /** The stretch of the stored body, or of the headline, behind a stretch of this text. */
    public Span origin(int start, int end) {
        return inHeadline(start)
                ? new Span(start, end)
                : new Span(view.origin(start - storyStart), view.origin(end - 1 - storyStart) + 1);
    }

    /** The place of an offset of this text in headline, blank line and body as stored. */
    public int position(int offset) {
        return inHeadline(offset) ? offset : storyStart + view.origin(offset - storyStart);
    }
}
