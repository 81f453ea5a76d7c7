package press.dateline.search.answer;

import java.util.List;
import java.util.Optional;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/**
 * What the archive answers to a question.
 *
 * @param reading one English sentence that says the question back
 * @param total how many articles match, exactly unless it was cut
 * @param cut whether the engine took longer than anybody waits and was cut off: totals and counts are then the least there
 *     are, and hits may be missing
 * @param stories how many stories these tell; on a page there are as many hits
 * @param tookMillis as the engine measured it
 * @param facets in the order of {@link Facet}
 * @param suggestion the words as they might have been meant, where some occur nowhere in the archive or are names that it spells otherwise
 * @param next the question for the next page, if there is one
 * @param pages how many pages there are, at least 1
 * @param problems in plain English, what was not understood and left out
 * @param instead where nothing matches, what would with less asked, most first
 */
public record SearchAnswer(
        SearchQuery query,
        String reading,
        long total,
        boolean cut,
        StoryCount stories,
        long tookMillis,
        List<Hit> hits,
        List<FacetValues> facets,
        Optional<String> suggestion,
        Optional<SearchQuery> next,
        long pages,
        List<String> problems,
        List<Alternative> instead) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        problems = List.copyOf(problems);
        instead = List.copyOf(instead);
    }

    public SearchAnswer instead(List<Alternative> ways) {
        return new SearchAnswer(
                query, reading, total, cut, stories, tookMillis, hits, facets, suggestion, next, pages, problems, ways);
    }

    public SearchAnswer meant(Optional<String> words) {
        return new SearchAnswer(
                query, reading, total, cut, stories, tookMillis, hits, facets, words, next, pages, problems, instead);
    }

    /** The lines of one facet. */
    public FacetValues facet(Facet facet) {
        return facets.stream()
                .filter(values -> values.facet() == facet)
                .findFirst()
                .orElse(new FacetValues(facet, List.of(), query.filter(facet).op(), false));
    }

    /** The question for the page before, if there is one. */
    public Optional<SearchQuery> previous() {
        return query.page() == 1
                ? Optional.empty()
                : Optional.of(query.withPage((int) Math.min(query.page() - 1L, pages)));
    }
}
