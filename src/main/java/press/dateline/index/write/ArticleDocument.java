package press.dateline.index.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.article.BodyView;
import press.dateline.article.Handling;
import press.dateline.article.Tagged;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.text.Span;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoryKey;

/** How an article and what was found in it stand in the index; the mapping is {@code index-mappings/article.json}. */
public final class ArticleDocument {

    /** In so many words a reporter says what a story is about; of 30 to 120 they rank best. */
    private static final Pattern LEAD = Pattern.compile("(?:\\s*+\\S++){1,50}+");

    /** Beyond these nobody is named any more. */
    private static final int MOST_MENTIONS = 100;

    private ArticleDocument() {}

    public static Map<String, Object> of(Extracted extracted, StoryGrouping.Told told, Instant received) {
        Article article = extracted.article();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(ArticleField.ID, article.id());
        document.put(ArticleField.URI, article.uri());
        document.put(ArticleField.STORY, told.story());
        document.put(ArticleField.SHARED_STORY, told.shared() ? told.story() : StoryKey.NOT_SHARED);
        document.put(ArticleField.SKETCH, told.sketch());
        putIfSaid(document, ArticleField.HEADLINE, article.headline());
        putIfSaid(document, ArticleField.BYLINE, article.byline());
        putIfSaid(document, ArticleField.SOURCE, article.source());
        putIfSaid(document, ArticleField.DATELINE, article.dateline());
        putPublished(document, article, extracted.handling());
        putIfSaid(document, ArticleField.VERSION, extracted.handling().version());
        putIfSaid(document, ArticleField.SLUG, extracted.handling().slug());
        putIfSaid(document, ArticleField.NOTE, extracted.handling().note());
        putTagged(document, extracted.handling().tagged());
        document.put(ArticleField.RECEIVED, received.toString());
        putIfSaid(document, ArticleField.URL, article.url());
        if (!article.subjects().isEmpty()) {
            document.put(ArticleField.SUBJECTS, article.subjects());
        }
        document.put(ArticleField.BODY, article.body());
        putIfSaid(document, ArticleField.LEAD, lead(article.body()));
        document.put(ArticleField.LENGTH, new StringTokenizer(article.body()).countTokens());
        document.putAll(entities(extracted.extraction()));
        return document;
    }

    private static void putTagged(Map<String, Object> document, Tagged tagged) {
        if (!tagged.isEmpty()) {
            document.put(
                    ArticleField.TAGGED,
                    Map.of(
                            "person",
                            tagged.people(),
                            "organisation",
                            tagged.organisations(),
                            "place",
                            tagged.places(),
                            "associated",
                            tagged.associated()));
        }
    }

    /**
     * A story is filed under the day where it was published. Where that is another than the day in UTC, by which searches
     * ask, it stands at that day's nearest moment, and the moment itself beside it.
     */
    private static void putPublished(Map<String, Object> document, Article article, Handling handling) {
        if (article.published() == null) {
            return;
        }
        OffsetDateTime there = article.published().atOffset(handling.zone());
        LocalDate day = LocalDate.ofInstant(article.published(), ZoneOffset.UTC);
        Instant filed = article.published();
        if (there.toLocalDate().isBefore(day)) {
            filed = there.toLocalDate().atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.UTC);
        } else if (there.toLocalDate().isAfter(day)) {
            filed = there.toLocalDate().atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        document.put(ArticleField.PUBLISHED, filed.toString());
        if (!handling.zone().equals(ZoneOffset.UTC)) {
            document.put(ArticleField.MOMENT, there.toString());
        }
    }

    /** What a story says first, below datelines and bylines. */
    private static String lead(String body) {
        Matcher words = LEAD.matcher(BodyView.of(body).text());
        return words.lookingAt() ? words.group().strip() : "";
    }

    /** The fields that extraction fills: ids to filter by, ids it is about, and the whole of what was found. */
    static Map<String, Object> entities(Extraction extraction) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Object> about = new LinkedHashMap<>();
        Map<String, Object> entities = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<Found> found = extraction.of(kind);
            fields.put(kind.word(), ids(found));
            about.put(kind.word(), ids(found.stream().filter(Found::about).toList()));
            entities.put(
                    kind.word(), found.stream().map(ArticleDocument::entity).toList());
        }
        fields.put(ArticleField.ABOUT, about);
        fields.put(
                ArticleField.SPELLED,
                extraction.all().map(ArticleDocument::spelled).toList());
        fields.put(
                ArticleField.NAMED,
                extraction.all().flatMap(ArticleDocument::named).toList());
        fields.put(ArticleField.ENTITIES, entities);
        return fields;
    }

    private static List<String> ids(List<Found> found) {
        return found.stream().map(each -> each.entity().id()).toList();
    }

    /** What corrections can tell two of one name by: how this article calls the entity at its fullest. */
    private static String spelled(Found found) {
        String fullest = found.names().stream()
                .map(Spelling::key)
                .max(Comparator.<String>comparingInt(key -> key.split(" ").length)
                        .thenComparing(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse("");
        return Spelled.of(new EntityKey(found.entity().kind(), found.id()), fullest);
    }

    /** Once for each mention: an article ranks by how much of it is on whom a question names. */
    private static Stream<String> named(Found found) {
        String key = new EntityKey(found.entity().kind(), found.id()).toString();
        return Collections.nCopies(Math.min(found.mentions(), MOST_MENTIONS), key).stream();
    }

    private static Map<String, Object> entity(Found found) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put(ArticleField.ID, found.entity().id());
        entity.put("name", found.entity().name());
        putIfSaid(entity, "country", found.entity().country());
        entity.put("names", found.names());
        entity.put("mentions", found.mentions());
        entity.put(ArticleField.ABOUT, found.about());
        // Three digits tell apart all that a reader could.
        entity.put("salience", Math.round(found.salience() * 1000) / 1000.0);
        entity.put("evidence", pairs(found.evidence()));
        if (!found.inHeadline().isEmpty()) {
            entity.put(ArticleField.HEADLINE, pairs(found.inHeadline()));
        }
        return entity;
    }

    private static List<int[]> pairs(List<Span> spans) {
        return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
    }

    private static void putIfSaid(Map<String, Object> document, String field, String text) {
        if (!text.isEmpty()) {
            document.put(field, text);
        }
    }
}
