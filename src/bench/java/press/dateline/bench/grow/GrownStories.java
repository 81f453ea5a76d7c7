package press.dateline.bench.grow;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.write.ArticleDocument;
import press.dateline.index.write.Extracted;

/** Any number of stories, each made of an article that was read; the same number gives the same story at every run. */
public final class GrownStories {

    static final Instant LAST = Instant.parse("2026-11-01T00:00:00Z");
    static final Duration YEARS = Duration.ofDays(40 * 365L + 10);

    private static final double COPIED = 0.07;
    private static final int MOST_COPIES = 3;
    private static final double CORRECTED = 0.05;
    private static final long SEED = 1851;

    private final List<ReadArticle> articles;
    private final PeopleNamed people;

    public GrownStories(List<ReadArticle> articles) {
        this.articles = List.copyOf(articles);
        this.people = PeopleNamed.in(articles);
    }

    /** A document as the product stores it, and its id. */
    public record GrownDocument(String id, Map<String, Object> fields) {}

    /** The articles that tell the story of this number: one, or one with its copies or its earlier version. */
    public List<GrownDocument> story(long number) {
        Random random = new Random(SEED * 31 + number * 0x9E3779B97F4A7C15L);
        ReadArticle base = RenamedPeople.in(articles.get(random.nextInt(articles.size())), people, random);
        Instant published = published(base, random);
        ReadArticle first = as(base, "grown:" + number, base.article().provenance(), published, "");
        String story = first.article().id();
        double kind = random.nextDouble();
        if (kind < COPIED) {
            return copied(first, number, 1 + random.nextInt(MOST_COPIES), random);
        }
        if (kind < COPIED + CORRECTED) {
            Instant later = later(published, random);
            ReadArticle second = as(base, "grown:" + number, base.article().provenance(), later, "\n\nAdds details.");
            return List.of(
                    document(first, story, true, received(published), received(later)),
                    document(second, story, true, received(later), null));
        }
        return List.of(document(first, story, false, received(published), null));
    }

    private List<GrownDocument> copied(ReadArticle first, long number, int copies, Random random) {
        Article article = first.article();
        List<GrownDocument> documents = new ArrayList<>();
        documents.add(document(first, article.id(), true, received(article.published()), null));
        for (int i = 1; i <= copies; i++) {
            Provenance sender =
                    articles.get(random.nextInt(articles.size())).article().provenance();
            Instant later = later(article.published(), random);
            ReadArticle copy = as(
                    first,
                    "grown:" + number + "." + i,
                    new Provenance(article.byline(), sender.source(), article.dateline(), ""),
                    later,
                    "");
            documents.add(document(copy, article.id(), true, received(later), null));
        }
        return documents;
    }

    /** Archives grow: of the last year there is more than of the first. */
    private static Instant published(ReadArticle base, Random random) {
        if (base.article().published() == null) {
            return null;
        }
        double share = Math.sqrt(random.nextDouble());
        return LAST.minus(YEARS).plusSeconds((long) (YEARS.toSeconds() * share)).truncatedTo(ChronoUnit.MINUTES);
    }

    private static Instant later(Instant published, Random random) {
        return published == null ? null : published.plus(Duration.ofMinutes(20 + random.nextInt(600)));
    }

    /** A quarter of an hour after it was published, as where copy comes in all day. */
    private static Instant received(Instant published) {
        return (published == null ? LAST : published).plus(Duration.ofMinutes(15));
    }

    private static ReadArticle as(ReadArticle base, String uri, Provenance provenance, Instant published, String more) {
        Article article = base.article();
        return new ReadArticle(
                new Article(uri, article.headline(), provenance, published, article.body() + more, article.subjects()),
                base.extraction());
    }

    private static GrownDocument document(
            ReadArticle read, String story, boolean shared, Instant received, Instant superseded) {
        List<String> sketch = StoryGrouping.NewStory.of(read.article()).sketch();
        Map<String, Object> fields = ArticleDocument.of(
                new Extracted(read.article(), read.extraction()),
                new StoryGrouping.Told(story, sketch, shared),
                received);
        if (superseded != null) {
            fields.put(ArticleField.SUPERSEDED, superseded.toString());
        }
        return new GrownDocument(read.article().id(), fields);
    }
}
