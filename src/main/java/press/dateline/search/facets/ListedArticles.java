package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.corrections.Corrected;
import press.dateline.index.schema.Aggregates;

/** Which articles need be looked at for a page of an A to Z list: those with a value of its letter, a part of a large archive. */
public final class ListedArticles {

    /** The first page of a list of all letters seldom gets beyond the first. */
    private static final String SECOND_LETTER = "b";

    private final FacetListing list;
    private final Corrected corrected;

    public ListedArticles(FacetListing list, Corrected corrected) {
        this.list = list;
        this.corrected = corrected;
    }

    /** None where all have to be; what corrections put together may have been found under other letters. */
    public Optional<Query> query() {
        boolean lettered = !list.letter().isEmpty() && !list.letter().equals(FacetListing.OTHER_LETTERS);
        boolean first = list.letter().isEmpty()
                && list.text().isEmpty()
                && list.page() == 1
                && !list.order().frequent();
        if (list.few()
                || !lettered && !first
                || !FacetRequest.touched(list.facet(), corrected).isEmpty()) {
            return Optional.empty();
        }
        String field = Constraints.field(list.query(), list.facet());
        return Optional.of(
                lettered
                        ? Query.of(q -> q.prefix(begins -> begins.field(field).value(list.letter())))
                        : Query.of(q -> q.range(
                                range -> range.term(terms -> terms.field(field).lt(SECOND_LETTER)))));
    }

    /** Whether what was counted in them is all that stands on the page. */
    public boolean suffice(Map<String, Aggregate> counts) {
        Set<String> listed = FacetCounts.listed(Aggregates.named(
                        Aggregates.named(counts, list.facet().word()).filter().aggregations(), FacetRequest.LISTED))
                .keySet();
        return !list.letter().isEmpty()
                || listed.size() > FacetPage.SIZE && listed.stream().allMatch(id -> id.compareTo(SECOND_LETTER) < 0);
    }
}
