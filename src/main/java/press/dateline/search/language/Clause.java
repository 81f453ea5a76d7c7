package press.dateline.search.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of what a reader asks in words.
 *
 * <p>{@link Object#toString} prints it in the reader's own grammar; reading that again gives the same clause.
 */
public sealed interface Clause {

    /**
     * One word in any of its forms and {@linkplain WordSpellings spellings}; joined by punctuation ({@code AK-47}), its
     * parts stand side by side.
     *
     * @param joined the one word that it makes with the one beside it ({@code by election}), or empty
     */
    record Word(String text, String joined) implements Clause {

        public Word(String text) {
            this(text, "");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** All words that begin so. */
    record Prefix(String text) implements Clause {
        @Override
        public String toString() {
            return text + "*";
        }
    }

    /** Exactly these forms in this order, or up to {@code within} moves away from that. */
    record Phrase(String text, int within) implements Clause {
        @Override
        public String toString() {
            return '"' + text + '"' + (within == 0 ? "" : "~" + within);
        }
    }

    /** Only in one part of the article. */
    record In(Scope scope, Clause clause) implements Clause {
        @Override
        public String toString() {
            return scope.word() + ":" + tight(clause);
        }
    }

    record Not(Clause clause) implements Clause {
        @Override
        public String toString() {
            return "-" + tight(clause);
        }
    }

    record All(List<Clause> clauses) implements Clause {
        @Override
        public String toString() {
            return clauses.stream().map(Clause::toString).collect(Collectors.joining(" ", "(", ")"));
        }
    }

    record Any(List<Clause> clauses) implements Clause {
        @Override
        public String toString() {
            return clauses.stream().map(Clause::tight).collect(Collectors.joining(" OR "));
        }
    }

    static Clause all(List<Clause> clauses) {
        List<Clause> flat = clauses.stream()
                .flatMap(clause -> clause instanceof All all ? all.clauses().stream() : Stream.of(clause))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new All(flat);
    }

    static Clause any(List<Clause> clauses) {
        List<Clause> flat = clauses.stream()
                .flatMap(clause -> clause instanceof Any any ? any.clauses().stream() : Stream.of(clause))
                .toList();
        return flat.size() == 1 ? flat.get(0) : new Any(flat);
    }

    static Clause not(Clause clause) {
        return clause instanceof Not twice ? twice.clause() : new Not(clause);
    }

    /** The innermost part named is the one that counts. */
    static Clause in(Scope scope, Clause clause) {
        return clause instanceof In ? clause : new In(scope, clause);
    }

    /** Whether it has an “and” or “or” of its own; in a list it stands last, where it cannot be taken for the whole. */
    default boolean isList() {
        if (this instanceof In in) {
            return in.clause().isList();
        } else if (this instanceof Not not) {
            return not.clause().isList();
        }
        return this instanceof Any || this instanceof All;
    }

    private static String tight(Clause clause) {
        return clause instanceof Any ? "(" + clause + ")" : clause.toString();
    }
}
