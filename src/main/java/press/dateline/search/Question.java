package press.dateline.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.dateline.authority.Corrected;

/**
 * The words of a search as understood: its parts side by side, how many of them a story must have, what makes it a
 * better answer, notes in plain English on what was taken otherwise than typed, the corrections under which it is
 * asked, the weights by which it ranks if it is pinned, and the stories nearest in meaning if it is asked by that, too.
 */
record Question(
        List<Clause> parts,
        List<String> notes,
        Fit fit,
        List<Hint> hints,
        Corrected corrected,
        PinnedWeights weights,
        NearestStories nearest) {

    Question {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        hints = List.copyOf(hints);
    }

    Question(List<Clause> parts, List<String> notes) {
        this(parts, notes, Fit.ALL, List.of(), Corrected.NOTHING, PinnedWeights.NONE, NearestStories.NONE);
    }

    /** The question that {@code words} ask, taken at their word. */
    static Question of(Words words) {
        Question question = Language.parse(words.text());
        return words.match() == Op.ALL ? question : question.fitted(Fit.ANY);
    }

    Question fitted(Fit other) {
        return new Question(parts, notes, other, hints, corrected, weights, nearest);
    }

    Question hinted(List<Hint> other) {
        return new Question(parts, notes, fit, other, corrected, weights, nearest);
    }

    Question under(Corrected other) {
        return new Question(parts, notes, fit, hints, other, weights, nearest);
    }

    Question weighed(PinnedWeights other) {
        return new Question(parts, notes, fit, hints, corrected, other, nearest);
    }

    Question nearest(NearestStories other) {
        return new Question(parts, notes, fit, hints, corrected, weights, other);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether it says what to find, not only what to leave out; without, nothing is more relevant than the rest. */
    boolean wants() {
        return !wanted().isEmpty();
    }

    List<Clause> wanted() {
        return parts.stream().filter(part -> !(part instanceof Clause.Not)).toList();
    }

    List<Clause> unwanted() {
        return parts.stream()
                .filter(Clause.Not.class::isInstance)
                .map(part -> ((Clause.Not) part).clause())
                .toList();
    }

    List<Clause> words() {
        return parts.stream().filter(Clause.Word.class::isInstance).toList();
    }

    /** What every story found has. */
    List<Clause> required() {
        return switch (fit) {
            case ALL -> wanted();
            case MANY, SOME ->
                wanted().stream()
                        .filter(Predicate.not(Clause.Word.class::isInstance))
                        .toList();
            case ANY -> List.of();
        };
    }

    /** The plain words that tell one story from another. */
    List<String> telling() {
        return (fit == Fit.ALL ? parts : loose())
                .stream()
                        .filter(part -> part instanceof Clause.Word && !Common.is(part))
                        .map(part -> ((Clause.Word) part).text())
                        .toList();
    }

    /** Of which every story found has {@linkplain #least some}: common words only where there is nothing else. */
    List<Clause> loose() {
        List<Clause> loose = open();
        List<Clause> telling =
                loose.stream().filter(Predicate.not(Common::is)).distinct().toList();
        return telling.isEmpty() ? loose : telling;
    }

    int least() {
        return fit.least(loose().size());
    }

    /** Words that were asked and do not count. */
    List<Clause> ignored() {
        List<Clause> loose = loose();
        return open().stream().filter(part -> !loose.contains(part)).distinct().toList();
    }

    private List<Clause> open() {
        return switch (fit) {
            case ALL -> List.of();
            case MANY, SOME -> words();
            case ANY -> wanted();
        };
    }

    /** In the reader's own grammar. */
    @Override
    public String toString() {
        return parts.stream().map(Clause::toString).collect(Collectors.joining(" "));
    }
}
