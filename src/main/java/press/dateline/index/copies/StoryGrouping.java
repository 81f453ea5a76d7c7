package press.dateline.index.copies;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.article.Article;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoryKey;

/**
 * Says which story an article tells: that of its other versions, else that of an article it is a near-copy of, else one
 * of its own, which bears its id.
 *
 * <p>Only what a search sees by now is compared with, and what stands before it in the same batch.
 */
public final class StoryGrouping {

    private static final int MOST_VERSIONS = 10_000;

    private final ElasticsearchClient client;
    private final String index;
    private final NearDuplicates lookalikes;
    private final SharedStories shared;

    public StoryGrouping(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
        this.lookalikes = new NearDuplicates(client, index);
        this.shared = new SharedStories(client, index);
    }

    /**
     * An article's story and the words by which copies to come find it.
     *
     * @param shared whether other articles tell that story, too
     */
    public record Told(String story, List<String> sketch, boolean shared) {

        /** Of what nobody may see: it tells none before it is written for readers. */
        public static final Told NOTHING = new Told("", List.of(), false);
    }

    /**
     * A batch by the ids of its articles.
     *
     * @param unmarked makes articles in the index say that others tell their story, too, as they do from now on
     */
    public record Grouped(Map<String, Told> told, List<BulkOperation> unmarked) {}

    /** What an article may be a copy of. */
    public record KnownStory(Shingles wording, String story) {}

    /** The article with its wording, worked out beforehand. */
    public record NewStory(Article article, String id, Shingles wording, List<String> sketch) {

        public static NewStory of(Article article) {
            Shingles wording = Shingles.of(article);
            return new NewStory(article, article.id(), wording, wording.sketch());
        }
    }

    /**
     * For each of these articles by its id.
     *
     * @param versions the stories that articles in the index tell, by whose versions they are
     */
    public Grouped of(Collection<Article> articles, Map<StoryKey, String> versions) throws IOException {
        List<NewStory> drafts = articles.parallelStream().map(NewStory::of).toList();
        List<List<KnownStory>> stored = lookalikes.of(drafts);
        Map<StoryKey, String> byKey = new HashMap<>(versions);
        Map<String, List<KnownStory>> batch = new HashMap<>();
        Map<String, Told> told = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            NewStory draft = drafts.get(i);
            Set<KnownStory> known = new LinkedHashSet<>(stored.get(i));
            draft.sketch().forEach(word -> known.addAll(batch.getOrDefault(word, List.of())));
            String story = byKey.computeIfAbsent(StoryKey.of(draft.article()), key -> copied(draft, known));
            told.put(draft.id(), new Told(story, draft.sketch(), false));
            KnownStory now = new KnownStory(draft.wording(), story);
            draft.sketch().forEach(word -> batch.computeIfAbsent(word, none -> new ArrayList<>())
                    .add(now));
        }
        return shared.marked(told);
    }

    /** The stories of versions in the index of these articles. */
    public Map<StoryKey, String> versions(Collection<Article> articles) throws IOException {
        List<FieldValue> uris = articles.stream()
                .map(article -> FieldValue.of(article.uri()))
                .distinct()
                .toList();
        Map<StoryKey, String> versions = new HashMap<>();
        client.search(
                        search -> search.index(index)
                                .size(MOST_VERSIONS)
                                .source(source -> source.filter(filter ->
                                        filter.includes(ArticleField.URI, ArticleField.SOURCE, ArticleField.STORY)))
                                .query(query -> query.terms(
                                        terms -> terms.field(ArticleField.URI).terms(of -> of.value(uris)))),
                        JsonNode.class)
                .hits()
                .hits()
                .forEach(hit -> add(versions, hit.source()));
        return versions;
    }

    /** An article that an earlier Dateline stored tells no story yet. */
    public static void add(Map<StoryKey, String> versions, JsonNode source) {
        if (source.hasNonNull(ArticleField.STORY)) {
            versions.put(StoryKey.of(source), source.path(ArticleField.STORY).asText());
        }
    }

    private static String copied(NewStory draft, Set<KnownStory> known) {
        String story = draft.id();
        double best = 0;
        for (KnownStory each : known) {
            double alike = draft.wording().alike(each.wording());
            if (alike > best && draft.wording().copies(each.wording())) {
                best = alike;
                story = each.story();
            }
        }
        return story;
    }
}
