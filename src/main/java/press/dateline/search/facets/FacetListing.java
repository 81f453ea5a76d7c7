package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.util.NamedValue;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.index.schema.Aggregates;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.language.Reading;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/**
 * All values of a facet under one question, a page at a time.
 *
 * <p>Countries, sources and years are few: all are fetched and sorted by what the reader calls them. Of the others an
 * archive has more than fit in memory; their readable ids stand for their names, and the engine lists them in that order.
 */
public record FacetListing(
        SearchQuery query, Facet facet, String letter, String text, int page, ListOrder order, Called called) {

    /** Beyond this the engine refuses; a letter or a few more typed narrow it down. */
    static final int LAST_PAGE = 600;

    private static final int MOST_FEW = 10_000;
    private static final Comparator<FacetValue> MOST_ARTICLES =
            Comparator.comparingLong(FacetValue::count).reversed();

    static final String OTHER_LETTERS = "#";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public FacetListing {
        letter = text.isBlank() ? (letter.strip().equals(OTHER_LETTERS) ? OTHER_LETTERS : plain(letter)) : "";
        text = plain(text);
        page = Math.min(Math.max(1, page), LAST_PAGE);
    }

    /** A to Z. */
    public FacetListing(SearchQuery query, Facet facet, String letter, String text, int page) {
        this(query, facet, letter, text, page, ListOrder.ALPHABETICAL);
    }

    /** By their English names. */
    public FacetListing(SearchQuery query, Facet facet, String letter, String text, int page, ListOrder order) {
        this(query, facet, letter, text, page, order, Called.IN_ENGLISH);
    }

    /** The same of another search. */
    public FacetListing of(SearchQuery other) {
        return new FacetListing(other, facet, letter, text, page, order, called);
    }

    public Map<String, Aggregation> asked(Corrected corrected) {
        FacetRequest counting = new FacetRequest(query, corrected);
        if (facet == Facet.YEAR) {
            return Map.of(facet.word(), counting.under(facet, FacetRequest.years()));
        }
        int touched = FacetRequest.touched(facet, corrected).size();
        Map<String, Aggregation> values = new LinkedHashMap<>();
        values.put(FacetRequest.LISTED, Aggregation.of(a -> a.terms((few() ? all() : narrowed(touched)).build())));
        counting.composed(facet, values);
        return Map.of(facet.word(), counting.under(facet, values));
    }

    public FacetPage read(Map<String, Aggregate> counts, ParsedQuery question, EntityNames names) {
        Stream<FacetValue> values = values(counts, question, names);
        if (few()) {
            values = sorted(values.filter(value -> fits(plain(called.name().apply(value)))));
        }
        if (order.least() > 1) {
            // Years are no terms, and what corrections put together is counted apart.
            values = values.filter(value -> value.count() >= order.least());
        }
        if (order.frequent()) {
            values = values.sorted(MOST_ARTICLES);
        }
        int skipped = (page - 1) * FacetPage.SIZE;
        List<FacetValue> rest = values.skip(skipped).limit(FacetPage.SIZE + 1L).toList();
        return page(
                rest.subList(0, Math.min(rest.size(), FacetPage.SIZE)), rest.size() > FacetPage.SIZE, question, names);
    }

    /** All values on one page, the most frequent first; of a facet that has few. */
    public FacetPage frequent(Map<String, Aggregate> counts, ParsedQuery question, EntityNames names) {
        List<FacetValue> values = values(counts, question, names)
                .sorted(MOST_ARTICLES.thenComparing(FacetValue::name))
                .toList();
        return page(values, false, question, names);
    }

    private Stream<FacetValue> values(Map<String, Aggregate> counts, ParsedQuery question, EntityNames names) {
        FacetCounts reader = new FacetCounts(query, question.corrected(), names);
        return listed(Aggregates.named(counts, facet.word()).filter().aggregations(), question.corrected(), reader)
                .entrySet()
                .stream()
                .map(value -> reader.value(facet, value.getKey(), value.getValue()));
    }

    private FacetPage page(List<FacetValue> values, boolean more, ParsedQuery question, EntityNames names) {
        return new FacetPage(query, Reading.of(query, question, names::of), facet, letter, text, values, page, more);
    }

    /** By id, as the engine lists them; what corrections touched is left to those that it belongs to. */
    private Map<String, Long> listed(Map<String, Aggregate> counts, Corrected corrected, FacetCounts reader) {
        Map<String, Long> listed = FacetCounts.listed(Aggregates.named(counts, FacetRequest.LISTED));
        List<String> touched = FacetRequest.touched(facet, corrected);
        if (touched.isEmpty()) {
            return listed;
        }
        listed.keySet().removeAll(touched);
        Map<String, Long> sorted = new TreeMap<>(listed);
        reader.composed(facet, counts).forEach((id, count) -> {
            if (count > 0 && (few() || id.matches(ids()))) {
                sorted.put(id, count);
            }
        });
        return sorted;
    }

    boolean few() {
        return facet != Facet.PLACE && facet != Facet.ACTOR && facet != Facet.ORGANISATION;
    }

    private TermsAggregation.Builder all() {
        return new TermsAggregation.Builder()
                .field(Constraints.field(query, facet))
                .minDocCount(order.least())
                .size(MOST_FEW);
    }

    private TermsAggregation.Builder narrowed(int touched) {
        TermsAggregation.Builder narrowed = all().size(page * FacetPage.SIZE + 1 + touched);
        return (order.frequent() ? narrowed : narrowed.order(NamedValue.of("_key", SortOrder.Asc)))
                .include(include -> include.regexp(ids()));
    }

    /** Letters, digits and hyphens only: nothing in it can mean anything else to the engine. */
    private String ids() {
        if (letter.equals(OTHER_LETTERS)) {
            return "[^a-z].*";
        }
        return text.isEmpty() ? letter + ".*" : "(.*-)?" + text + ".*";
    }

    private boolean fits(String name) {
        if (letter.equals(OTHER_LETTERS)) {
            return !name.matches("[a-z].*");
        }
        return text.isEmpty() ? name.startsWith(letter) : ("-" + name).contains("-" + text);
    }

    private Stream<FacetValue> sorted(Stream<FacetValue> values) {
        Collator alphabet = Collator.getInstance(called.alphabet());
        return facet == Facet.YEAR ? values : values.sorted(Comparator.comparing(called.name(), alphabet::compare));
    }

    /** As ids are made: lower case, without accents, hyphens between words. */
    private static String plain(String name) {
        String letters = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String plain = GAPS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("-");
        return plain.replaceAll("^-|-$", "");
    }
}
