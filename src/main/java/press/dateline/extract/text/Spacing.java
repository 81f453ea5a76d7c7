package press.dateline.extract.text;

import java.util.Set;

/** Where a blank stood between tokens before they were taken apart. */
public final class Spacing {

    private static final Set<String> CLOSING = Set.of(
            ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "'s", "’s", "n't", "'re", "'ve", "'ll", "'m", "'d", "”");

    private Spacing() {}

    public static boolean isBlankBetween(CharSequence before, String token, boolean inName) {
        if (before.isEmpty() || CLOSING.contains(token)) {
            return false;
        }
        if (token.equals("’") || token.equals("s") && before.charAt(before.length() - 1) == '’') {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        if (last == '(' || last == '[' || last == '“' || last == '$') {
            return false;
        }
        boolean hyphen = token.equals("-") || last == '-';
        // Anti - gay was one word; a dash has blanks, and a capital or a number after it.
        boolean joined = hyphen && (inName || Character.isLowerCase(token.charAt(0)) || token.equals("-"));
        return !(joined
                && Character.isLetter(last == '-' && before.length() > 1 ? before.charAt(before.length() - 2) : last));
    }
}
