package press.dateline.web.wording;

import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import press.dateline.search.language.Clause;
import press.dateline.search.language.Scope;

/** Says the clauses of a question, and lists, in the words of a language. */
final class ClauseWords {

    private final SentenceMessages words;

    ClauseWords(SentenceMessages words) {
        this.words = words;
    }

    /** What has an “and” or “or” of its own comes last, where it cannot be taken for the whole. */
    List<String> said(List<Clause> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(Clause::isList))
                .map(this::say)
                .toList();
    }

    String say(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return words.quoted(word.text());
        } else if (clause instanceof Clause.Prefix prefix) {
            return words.beginningWith(words.quoted(prefix.text()));
        } else if (clause instanceof Clause.Phrase phrase) {
            String text = words.quoted(phrase.text());
            return phrase.within() == 0 ? words.exactly(text) : words.within(text, phrase.within());
        } else if (clause instanceof Clause.In in) {
            return part(say(in.clause()), in.scope());
        } else if (clause instanceof Clause.Not not) {
            return words.not(say(not.clause()));
        } else if (clause instanceof Clause.Any any) {
            return any(said(any.clauses()));
        } else if (clause instanceof Clause.All all) {
            List<String> parts = said(all.clauses());
            String list = list(parts, words::and);
            return parts.size() == 2 ? words.both(list) : words.allOf(list);
        }
        throw new IllegalArgumentException("not a clause: " + clause);
    }

    private String part(String said, Scope scope) {
        return switch (scope) {
            case TEXT -> said;
            case HEADLINE -> words.inHeadline(said);
            case BY -> words.inByline(said);
            case SOURCE -> words.inSource(said);
        };
    }

    String any(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> parts.get(0);
            case 2 -> words.either(parts.get(0), parts.get(1));
            default -> words.anyOf(list(parts, words::or));
        };
    }

    /** {@code a, b and c}. */
    static String list(List<String> parts, BinaryOperator<String> joined) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        int last = parts.size() - 1;
        return joined.apply(String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
