package press.dateline.search.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.dateline.authority.corrections.Corrected;
import press.dateline.search.state.Note;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchWords;

/**
 * The words of a search as understood: its parts side by side, how many of them a story must have, what makes it a
 * better answer, notes on what was taken otherwise than typed, the corrections under which it is
 * asked, the weights by which it ranks if it is pinned, the stories nearest in meaning if it is asked by that, too, and
 * what its words weigh if it is long.
 */
public record ParsedQuery(
        List<Clause> parts,
        List<Note> notes,
        MinimumMatch fit,
        List<EntityHint> hints,
        Corrected corrected,
        PinnedWeights weights,
        NearestStories nearest,
        WordWeights wordWeights) {

    public ParsedQuery {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        hints = List.copyOf(hints);
    }

    public ParsedQuery(List<Clause> parts, List<Note> notes) {
        this(
                parts,
                notes,
                MinimumMatch.ALL,
                List.of(),
                Corrected.NOTHING,
                PinnedWeights.NONE,
                NearestStories.NONE,
                WordWeights.NONE);
    }

    /** The question that {@code words} ask, taken at their word. */
    public static ParsedQuery of(SearchWords words) {
        ParsedQuery question = QueryParser.parse(words.text());
        return words.match() == Op.ALL ? question : question.fitted(MinimumMatch.ANY);
    }

    public ParsedQuery fitted(MinimumMatch other) {
        return new ParsedQuery(parts, notes, other, hints, corrected, weights, nearest, wordWeights);
    }

    /** Of whose words a story must have so much. */
    public ParsedQuery weighed(WordWeights other) {
        return new ParsedQuery(parts, notes, MinimumMatch.WEIGHT, hints, corrected, weights, nearest, other);
    }

    ParsedQuery hinted(List<EntityHint> other) {
        return new ParsedQuery(parts, notes, fit, other, corrected, weights, nearest, wordWeights);
    }

    public ParsedQuery under(Corrected other) {
        return new ParsedQuery(parts, notes, fit, hints, other, weights, nearest, wordWeights);
    }

    public ParsedQuery weighed(PinnedWeights other) {
        return new ParsedQuery(parts, notes, fit, hints, corrected, other, nearest, wordWeights);
    }

    public ParsedQuery nearest(NearestStories other) {
        return new ParsedQuery(parts, notes, fit, hints, corrected, weights, other, wordWeights);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it says what to find, not only what to leave out; without, nothing is more relevant than the rest. */
    public boolean wants() {
        return !wanted().isEmpty();
    }

    public List<Clause> wanted() {
        return parts.stream().filter(part -> !(part instanceof Clause.Not)).toList();
    }

    public List<Clause> unwanted() {
        return parts.stream()
                .filter(Clause.Not.class::isInstance)
                .map(part -> ((Clause.Not) part).clause())
                .toList();
    }

    public List<Clause> words() {
        return parts.stream().filter(Clause.Word.class::isInstance).toList();
    }

    /** What every story found has. */
    public List<Clause> required() {
        return switch (fit) {
            case ALL -> wanted();
            case WEIGHT, SOME ->
                wanted().stream()
                        .filter(Predicate.not(Clause.Word.class::isInstance))
                        .toList();
            case ANY -> List.of();
        };
    }

    /** The plain words that tell one story from another. */
    public List<String> telling() {
        return (fit == MinimumMatch.ALL ? parts : loose())
                .stream()
                        .filter(part -> part instanceof Clause.Word && !CommonWords.is(part))
                        .map(part -> ((Clause.Word) part).text())
                        .toList();
    }

    /** Of which every story found has some: common words only where there is nothing else. */
    public List<Clause> loose() {
        List<Clause> loose = open();
        List<Clause> telling =
                loose.stream().filter(Predicate.not(CommonWords::is)).distinct().toList();
        return telling.isEmpty() ? loose : telling;
    }

    /** Words that were asked and do not count. */
    public List<Clause> ignored() {
        List<Clause> loose = loose();
        return open().stream().filter(part -> !loose.contains(part)).distinct().toList();
    }

    private List<Clause> open() {
        return switch (fit) {
            case ALL -> List.of();
            case WEIGHT, SOME -> words();
            case ANY -> wanted();
        };
    }

    /** In the reader's own grammar. */
    @Override
    public String toString() {
        return parts.stream().map(Clause::toString).collect(Collectors.joining(" "));
    }
}
