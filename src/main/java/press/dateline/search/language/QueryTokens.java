package press.dateline.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.search.language.QueryToken.Type;
import press.dateline.search.state.Note;
import press.dateline.search.state.NoteKind;
import press.dateline.search.state.TypedText;

/** Cuts what was typed into tokens. */
final class QueryTokens {

    /** Each word is a clause for the engine in every field it is looked for in; nobody types more by hand. */
    static final int MOST_WORDS = 200;

    static final int WIDEST = 100;

    /** Says nothing before a word; operators that stand wrong are among it. */
    private static final String BEFORE = ",;:?.…+*~^'’‘`=_/\\<>[]{}";

    private static final Pattern WITHIN = Pattern.compile("~(\\d{1,9})");
    private static final Pattern STARS = Pattern.compile("\\*+$");
    /** As the engine counts: joined by punctuation are several, each ideograph is one. */
    private static final Pattern WORD =
            Pattern.compile("\\p{IsIdeographic}|[[\\p{L}\\p{N}\\p{M}]&&[^\\p{IsIdeographic}]]+");

    private final String text;
    private final CapitalWords capitals;
    private final Set<Note> notes;
    private final WordEdges edges;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;
    private int words;

    private QueryTokens(String text, Set<Note> notes) {
        this.text = text;
        this.capitals = new CapitalWords(text);
        this.notes = notes;
        this.edges = new WordEdges(notes);
    }

    /** The tokens of {@code typed}; what is left out is said in {@code notes}. */
    static List<QueryToken> of(String typed, Set<Note> notes) {
        QueryTokens tokens = new QueryTokens(TypedText.plain(typed), notes);
        while (tokens.more()) {
            tokens.take();
        }
        return tokens.tokens;
    }

    private boolean more() {
        while (at < text.length() && (text.charAt(at) == ' ' || BEFORE.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at < text.length();
    }

    private void take() {
        switch (text.charAt(at)) {
            case '"' -> phrase();
            case '(' -> single(Type.OPEN);
            case ')' -> single(Type.CLOSE);
            case '|' -> bars();
            case '&' -> ampersands();
            case '-', '!' -> minus(text.charAt(at));
            default -> word();
        }
    }

    private void single(Type sort) {
        tokens.add(QueryToken.of(sort, text.substring(at, at + 1)));
        at++;
    }

    /** However many, as {@code ||} is written elsewhere. */
    private void bars() {
        tokens.add(QueryToken.of(Type.OR, "|"));
        pass('|');
    }

    /** As AND is written elsewhere; one alone is punctuation. */
    private void ampersands() {
        if (pass('&') == 2) {
            tokens.add(QueryToken.of(Type.AND, "&&"));
        }
    }

    /** One dash or, as elsewhere, one exclamation mark at the beginning of something is a minus; others are punctuation. */
    private void minus(char mark) {
        if (pass(mark) == 1 && at < text.length() && " )|".indexOf(text.charAt(at)) < 0) {
            tokens.add(QueryToken.of(Type.MINUS, "-"));
        }
    }

    private int pass(char mark) {
        int start = at;
        while (at < text.length() && text.charAt(at) == mark) {
            at++;
        }
        return at - start;
    }

    private void phrase() {
        int end = text.indexOf('"', at + 1);
        if (end < 0) {
            notes.add(Note.of(NoteKind.LONELY_QUOTE));
            at++;
            return;
        }
        String inside = text.substring(at + 1, end).strip();
        at = end + 1;
        int within = within();
        if (edges.sayable(inside) && afford(inside)) {
            tokens.add(new QueryToken(Type.PHRASE, inside, within));
        }
    }

    private int within() {
        Matcher matcher = WITHIN.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return 0;
        }
        at = matcher.end();
        return Math.min(Integer.parseInt(matcher.group(1)), WIDEST);
    }

    private void word() {
        int start = at;
        while (at < text.length() && " \"()|".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String run = text.substring(start, at);
        Optional<Scope> scope = scope(run);
        if (scope.isPresent() && followed(start, run)) {
            at = start + run.indexOf(':') + 1;
            tokens.add(QueryToken.of(Type.IN, scope.get().word()));
        } else if (operator(run) && !capitals.areWords(start, at)) {
            tokens.add(QueryToken.of(Type.valueOf(run), run));
        } else {
            scope.ifPresent(named -> notes.add(Note.of(NoteKind.NOTHING_FOLLOWED, named.word())));
            plainWord(edges.trimmed(run));
        }
    }

    private static Optional<Scope> scope(String run) {
        return run.contains(":") ? Scope.of(run.substring(0, run.indexOf(':'))) : Optional.empty();
    }

    private boolean followed(int start, String run) {
        int next = start + run.indexOf(':') + 1;
        return next < text.length() && " )|".indexOf(text.charAt(next)) < 0;
    }

    private void plainWord(String word) {
        boolean prefix = word.endsWith("*");
        String stem = STARS.matcher(word).replaceFirst("");
        if (stem.contains("*")) {
            notes.add(Note.of(NoteKind.STRAY_STAR));
        }
        if (edges.sayable(stem) && afford(stem)) {
            // In capitals it would be an operator again when printed.
            String plain = operator(stem) ? stem.toLowerCase(Locale.ROOT) : stem;
            tokens.add(QueryToken.of(prefix ? Type.PREFIX : Type.WORD, plain));
        }
    }

    /** How many words the engine sees in {@code text}. */
    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static boolean operator(String word) {
        return word.equals("OR") || word.equals("AND") || word.equals("NOT");
    }

    private boolean afford(String said) {
        words += count(said);
        if (words > MOST_WORDS) {
            notes.add(Note.of(NoteKind.TOO_MANY_WORDS, MOST_WORDS));
            at = text.length();
        }
        return words <= MOST_WORDS;
    }
}
