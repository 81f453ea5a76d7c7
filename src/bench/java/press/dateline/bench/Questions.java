package press.dateline.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;

/** Searches as readers put them, in the archive's own words and for its own values; the same ones at every run. */
final class Questions {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");
    private static final Pattern PHRASE = Pattern.compile("[A-Za-z]{3,} [a-z]{2,} [A-Za-z]{3,}");
    private static final long SEED = 1896;
    private static final List<Facet> FACETS = List.of(Facet.COUNTRY, Facet.ACTOR, Facet.ORGANISATION, Facet.PLACE);

    private final List<Stored> articles;
    private final Random random = new Random(SEED);

    private final int deepest;

    private Questions(List<Stored> articles, int deepest) {
        this.articles = articles;
        this.deepest = deepest;
    }

    /** So many different ones. */
    static List<SearchQuery> of(List<Stored> articles, int count) throws IOException {
        return of(articles, count, 3);
    }

    /** The same, some of which ask for pages up to the {@code deepest}. */
    static List<SearchQuery> of(List<Stored> articles, int count, int deepest) throws IOException {
        Questions questions = new Questions(articles, deepest);
        Map<String, SearchQuery> different = new LinkedHashMap<>();
        // A very small archive may not have enough to ask for.
        for (int i = 0; different.size() < count && i < count * 20; i++) {
            SearchQuery query = questions.next(different.size());
            different.putIfAbsent(Links.link(query), query);
        }
        return List.copyOf(different.values());
    }

    /** Each asks for what one article has, so that most have answers. */
    private SearchQuery next(int number) throws IOException {
        JsonNode article = articles.get(random.nextInt(articles.size())).read();
        SearchQuery words = SearchQuery.of(words(article));
        return switch (number % 10) {
            case 0, 1 -> words;
            case 2 -> SearchQuery.of(words(article) + " OR " + words(article));
            case 3, 4 -> SearchQuery.of("\"" + pick(article, PHRASE) + "\"");
            case 5, 6 -> filtered(words, article);
            case 7 ->
                filtered(filtered(SearchQuery.EVERYTHING, article), article).withSort(Sort.NEWEST);
            case 8 -> dated(words, article).withSort(random.nextBoolean() ? Sort.NEWEST : Sort.OLDEST);
            default ->
                filtered(SearchQuery.of(pick(article, WORD)), article)
                        .withAbout(true)
                        .withPage(1 + random.nextInt(deepest));
        };
    }

    private String words(JsonNode article) {
        StringBuilder words = new StringBuilder(pick(article, WORD));
        for (int more = random.nextInt(3); more > 0; more--) {
            words.append(' ').append(pick(article, WORD));
        }
        return words.toString();
    }

    /** One of the matches in the text, each as likely. */
    private String pick(JsonNode article, Pattern pattern) {
        List<String> matches = new ArrayList<>();
        Matcher matcher = pattern.matcher(article.path("body").asText());
        while (matcher.find()) {
            matches.add(matcher.group());
        }
        return matches.isEmpty() ? "news" : matches.get(random.nextInt(matches.size()));
    }

    private SearchQuery filtered(SearchQuery query, JsonNode article) {
        Facet facet = FACETS.get(random.nextInt(FACETS.size()));
        JsonNode values = article.path(facet.word());
        if (values.isEmpty()) {
            String source = article.path("source").asText("");
            return source.isEmpty() ? query : query.with(Facet.SOURCE, source);
        }
        return query.with(facet, values.get(random.nextInt(values.size())).asText());
    }

    private static SearchQuery dated(SearchQuery query, JsonNode article) {
        String published = article.path("published").asText("");
        return published.isEmpty() ? query : query.with(Facet.YEAR, published.substring(0, 4));
    }
}
