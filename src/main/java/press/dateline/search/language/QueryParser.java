package press.dateline.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.dateline.search.language.QueryToken.Type;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;

/**
 * Reads the search box.
 *
 * <pre>
 * question = { either }                          side by side
 * either   = both { OR both }                    binds tighter than side by side, as in web search
 * both     = single { AND single }
 * single   = [ - | NOT | headline: | by: | source: ] single | word | word* | "phrase" [ ~n ] | ( question )
 * </pre>
 *
 * <p>Never fails: what fits nowhere is taken as a word or left out, and noted.
 */
public final class QueryParser {

    /** The engine refuses questions nested deeper than 30; each bracket can cost three levels. */
    private static final int DEEPEST = 8;

    private final List<QueryToken> tokens;
    private final Set<Note> notes;
    private int at;

    private QueryParser(List<QueryToken> tokens, Set<Note> notes) {
        this.tokens = tokens;
        this.notes = notes;
    }

    public static ParsedQuery parse(String typed) {
        Set<Note> notes = new LinkedHashSet<>();
        QueryParser language = new QueryParser(withoutIdleAnds(QueryTokens.of(typed, notes)), notes);
        return new ParsedQuery(WordSpellings.joined(language.asked(language.question())), List.copyOf(notes));
    }

    /** {@code a AND NOT b} is {@code a -b}, unless it is one side of an OR. */
    private static List<QueryToken> withoutIdleAnds(List<QueryToken> tokens) {
        if (tokens.stream().anyMatch(token -> token.is(Type.OR))) {
            return tokens;
        }
        List<QueryToken> kept = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean joins = i > 0 && i + 2 < tokens.size() && tokens.get(i).is(Type.AND);
            if (!joins || !(tokens.get(i + 1).is(Type.NOT) || tokens.get(i + 1).is(Type.MINUS))) {
                kept.add(tokens.get(i));
            }
        }
        return kept;
    }

    private List<Clause> asked(List<Clause> parts) {
        int length = AskingPhrases.length(parts);
        if (length > 0) {
            notes.add(Note.of(NoteKind.NOT_SEARCHED, new ParsedQuery(parts.subList(0, length), List.of()).toString()));
        }
        return parts.subList(length, parts.size());
    }

    private List<Clause> question() {
        List<Clause> parts = new ArrayList<>();
        while (at < tokens.size()) {
            parts.addAll(sideBySide(0));
            if (next(Type.CLOSE)) {
                unpaired();
                at++;
            }
        }
        return parts;
    }

    private List<Clause> sideBySide(int depth) {
        List<Clause> parts = new ArrayList<>();
        while (startsHere(at)) {
            either(depth).ifPresent(parts::add);
        }
        return parts;
    }

    private Optional<Clause> either(int depth) {
        List<Clause> clauses = new ArrayList<>();
        both(depth).ifPresent(clauses::add);
        while (joins(Type.OR)) {
            at++;
            both(depth).ifPresent(clauses::add);
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Clause.any(clauses));
    }

    private Optional<Clause> both(int depth) {
        List<Clause> clauses = new ArrayList<>();
        single(depth).ifPresent(clauses::add);
        // Printed it takes brackets, so it may stand only where they may.
        while (depth < DEEPEST && joins(Type.AND)) {
            at++;
            single(depth).ifPresent(clauses::add);
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(Clause.all(clauses));
    }

    private Optional<Clause> single(int depth) {
        QueryToken token = tokens.get(at++);
        return switch (token.sort()) {
            case WORD -> Optional.of(new Clause.Word(token.text()));
            case PREFIX -> Optional.of(new Clause.Prefix(token.text()));
            case PHRASE -> Optional.of(new Clause.Phrase(token.text(), token.within()));
            case MINUS -> operand(token, depth).map(Clause::not);
            case NOT -> startsHere(at) ? operand(token, depth).map(Clause::not) : stray(token);
            case IN ->
                operand(token, depth)
                        .map(clause -> Clause.in(Scope.of(token.text()).orElseThrow(), clause));
            case OPEN -> brackets(token, depth);
            case AND, OR -> stray(token);
            case CLOSE -> Optional.empty();
        };
    }

    private Optional<Clause> operand(QueryToken operator, int depth) {
        if (!startsHere(at)) {
            return Optional.empty();
        }
        if (depth >= DEEPEST) {
            return tooDeep(operator);
        }
        return single(depth + 1);
    }

    private Optional<Clause> brackets(QueryToken open, int depth) {
        if (depth >= DEEPEST) {
            return tooDeep(open);
        }
        List<Clause> inside = sideBySide(depth + 1);
        if (next(Type.CLOSE)) {
            at++;
        } else {
            unpaired();
        }
        return inside.isEmpty() ? Optional.empty() : Optional.of(Clause.all(inside));
    }

    private Optional<Clause> stray(QueryToken operator) {
        String word = operator.text();
        notes.add(Note.of(NoteKind.NOTHING_TO_JOIN, word));
        return word.equals("|") || word.equals("&&")
                ? Optional.empty()
                : Optional.of(new Clause.Word(word.toLowerCase(Locale.ROOT)));
    }

    private Optional<Clause> tooDeep(QueryToken operator) {
        notes.add(Note.of(NoteKind.NESTED_TOO_DEEPLY, operator.text()));
        return Optional.empty();
    }

    private void unpaired() {
        notes.add(Note.of(NoteKind.LONELY_BRACKET));
    }

    /** An operator joins only if something follows it. */
    private boolean joins(Type operator) {
        return next(operator) && startsHere(at + 1);
    }

    private boolean startsHere(int index) {
        return index < tokens.size() && !tokens.get(index).is(Type.CLOSE);
    }

    private boolean next(Type sort) {
        return at < tokens.size() && tokens.get(at).is(sort);
    }
}
