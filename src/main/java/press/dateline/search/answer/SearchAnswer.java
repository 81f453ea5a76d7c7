package press.dateline.search.answer;

import java.util.List;
import java.util.Optional;
import press.dateline.search.facets.FacetValues;
import press.dateline.search.language.Reading;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Note;
import press.dateline.search.state.SearchQuery;

/**
 * What the archive answers to a question.
 *
 * @param said the question said back
 * @param totals how much there is
 * @param facets in the order of {@link Facet}
 * @param next the question for the next page, if there is one
 * @param advice what was not understood, and what might be asked instead
 */
public record SearchAnswer(
        SearchQuery query,
        Reading said,
        Totals totals,
        List<Hit> hits,
        List<FacetValues> facets,
        Optional<SearchQuery> next,
        SearchAdvice advice) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    public long total() {
        return totals.articles();
    }

    public boolean cut() {
        return totals.cut();
    }

    public StoryCount stories() {
        return totals.stories();
    }

    public long pages() {
        return totals.pages();
    }

    public long tookMillis() {
        return totals.tookMillis();
    }

    /** One English sentence that says the question back. */
    public String reading() {
        return said.english();
    }

    /** What was not understood and the like, in plain English. */
    public List<String> problems() {
        return Note.texts(notes());
    }

    public List<Note> notes() {
        return advice.notes();
    }

    public Optional<String> suggestion() {
        return advice.suggestion();
    }

    public List<Alternative> instead() {
        return advice.instead();
    }

    public SearchAnswer instead(List<Alternative> ways) {
        return advised(new SearchAdvice(notes(), suggestion(), ways));
    }

    public SearchAnswer meant(Optional<String> words) {
        return advised(new SearchAdvice(notes(), words, instead()));
    }

    private SearchAnswer advised(SearchAdvice other) {
        return new SearchAnswer(query, said, totals, hits, facets, next, other);
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
                : Optional.of(query.withPage((int) Math.min(query.page() - 1L, pages())));
    }
}
