package press.dateline.web.article;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;
import press.dateline.web.access.ArticleFinder;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Paragraphs;
import press.dateline.web.view.Previews;

/** What was changed between two versions or copies of a story, the older before the newer whichever was asked from. */
@Path("/articles")
public class DifferencePage {

    record difference(
            Page page,
            boolean versions,
            Side before,
            Side after,
            List<Difference.ComparedPiece> headline,
            List<ComparedPart> about,
            List<List<Difference.ComparedPiece>> paragraphs,
            boolean same)
            implements TemplateInstance {}

    /** One of the two. */
    record Side(String text, String href) {}

    /** Something about the article that is not its text. */
    record ComparedPart(String name, List<Difference.ComparedPiece> pieces) {}

    private final ArticleFinder finder;
    private final Reader reader;

    DifferencePage(ArticleFinder finder, Reader reader) {
        this.reader = reader;
        this.finder = finder;
    }

    @GET
    @Path("{id}/diff")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(@PathParam("id") String id, @QueryParam("against") String against) {
        StoredArticle one = stored(id);
        StoredArticle other = stored(against == null || against.isBlank() ? neighbour(one) : against);
        if (!one.story().equals(other.story())
                && !one.article().uri().equals(other.article().uri())) {
            throw new NotFoundException("These are not versions or copies of one story.");
        }
        boolean inOrder = isBefore(one, other);
        return view(inOrder ? one : other, inOrder ? other : one, reader.language());
    }

    private StoredArticle stored(String id) {
        return finder.find(id);
    }

    /** The version before it, or of the first the one after it. */
    private static String neighbour(StoredArticle stored) {
        int at = position(stored, stored.id());
        int other = at + 1 < stored.versions().size() ? at + 1 : at - 1;
        if (other < 0) {
            throw new NotFoundException("There is only one version.");
        }
        return stored.versions().get(other).id();
    }

    private static boolean isBefore(StoredArticle one, StoredArticle other) {
        return one.article().uri().equals(other.article().uri())
                ? position(one, one.id()) >= position(one, other.id())
                : !moment(one).isAfter(moment(other));
    }

    private static Instant moment(StoredArticle stored) {
        return Optional.ofNullable(stored.article().published()).orElse(stored.received());
    }

    /** Versions stand newest first. */
    private static int position(StoredArticle stored, String id) {
        return stored.versions().stream()
                .map(StoredArticle.StoryVersion::id)
                .toList()
                .indexOf(id);
    }

    private static TemplateInstance view(StoredArticle before, StoredArticle after, Language language) {
        ArticleMessages words = language.in(ArticleMessages.class);
        Article old = before.article();
        Article now = after.article();
        List<ComparedPart> about = Stream.of(
                        line(words.byline(), old.byline(), now.byline()),
                        line(words.source(), old.source(), now.source()),
                        line(words.dateline(), old.dateline(), now.dateline()))
                .filter(line -> line.pieces().stream().anyMatch(DifferencePage::changed))
                .toList();
        List<Difference.ComparedPiece> headline = Difference.words(old.headline(), now.headline());
        List<List<Difference.ComparedPiece>> paragraphs =
                Difference.between(paragraphs(old.body()), paragraphs(now.body()));
        boolean same = about.isEmpty()
                && headline.stream().noneMatch(DifferencePage::changed)
                && paragraphs.stream().flatMap(List::stream).noneMatch(DifferencePage::changed);
        return new difference(
                new Page(words.whatChanged(Previews.headline(now, language)), FormState.EMPTY, false)
                        .at(PagePaths.difference(after.id(), before.id())),
                old.uri().equals(now.uri()),
                side(before, language),
                side(after, language),
                headline,
                about,
                paragraphs,
                same);
    }

    private static ComparedPart line(String name, String before, String after) {
        return new ComparedPart(name, Difference.words(before, after));
    }

    private static boolean changed(Difference.ComparedPiece piece) {
        return piece.kind() != Difference.ChangeKind.SAME && !piece.text().isBlank();
    }

    private static List<String> paragraphs(String body) {
        return Paragraphs.of(body).stream()
                .map(stretch -> body.substring(stretch.start(), stretch.end()).replaceAll("\\s+", " "))
                .toList();
    }

    private static Side side(StoredArticle stored, Language language) {
        return new Side(
                stored.article().published() == null
                        ? language.in(ArticleMessages.class).receivedOn(Dates.minute(stored.received(), language))
                        : Dates.minute(stored.article().published(), language),
                PagePaths.article(stored.id()));
    }
}
