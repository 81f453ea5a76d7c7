package press.dateline.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a search as understood: its parts side by side, and notes in plain English on what was taken otherwise
 * than typed.
 */
record Question(List<Clause> parts, List<String> notes) {

    Question {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
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

    /** In the reader's own grammar. */
    @Override
    public String toString() {
        return parts.stream().map(Clause::toString).collect(Collectors.joining(" "));
    }
}
