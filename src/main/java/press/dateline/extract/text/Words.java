package press.dateline.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as words; names are runs of words with nothing but a blank, hyphen or stop between them. */
public final class Words {

    private static final Pattern WORD = Pattern.compile(
            "U\\. [SKN]\\.(?= |$)|(?:\\p{Lu}\\.){2,}\\p{Lu}?(?![\\p{L}])|\\p{Lu}&\\p{Lu}\\b|[\\p{L}\\p{M}\\p{N}]+(?:['’ʼ‘](?![sS](?![\\p{L}]))[\\p{L}\\p{M}]+)*");

    /** What may stand between two words of one name. */
    private static final Pattern JOINT = Pattern.compile("[ -]|\\. ?|[‐‑]| & |&| ?/ ?");

    private static final int LONGEST_JOINT = 3;

    private static final int LONGEST_ABBREVIATION = 4;

    private final String text;
    private final List<Word> words;

    /** Where each key stands; made when first asked, since most short texts are never searched for one. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Words(String text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    public static Words of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (isPossessive(text, matcher.start(), word)) {
                continue;
            }
            words.add(Word.at(matcher.start(), word));
        }
        return new Words(text, words);
    }

    private static boolean isPossessive(String text, int start, String word) {
        return word.equalsIgnoreCase("s") && start > 1 && "'’".indexOf(text.charAt(start - 1)) >= 0;
    }

    public int size() {
        return words.size();
    }

    public Word get(int index) {
        return words.get(index);
    }

    public String key(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).key();
    }

    /** Where words of this key stand, in order: long articles are not searched from end to end for each of their names. */
    public List<Integer> places(String key) {
        if (places.isEmpty()) {
            for (int i = 0; i < words.size(); i++) {
                places.computeIfAbsent(words.get(i).key(), unused -> new ArrayList<>(2))
                        .add(i);
            }
        }
        return places.getOrDefault(key, List.of());
    }

    /** Whether the words at {@code index} and after it may belong to one name. */
    public boolean joins(int index) {
        if (index < 0 || index + 1 >= words.size()) {
            return false;
        }
        int start = words.get(index).end();
        int end = words.get(index + 1).start();
        boolean joint = end - start == 1
                ? isJoint(text.charAt(start))
                : end - start <= LONGEST_JOINT
                        && JOINT.matcher(text).region(start, end).matches();
        return joint && !isSentenceEnd(index, start);
    }

    /** St. Petersburg and Gen. Smith are one name, Donald Trump. Trump is two, and so is Thant Myint-U. Al Gore. */
    private boolean isSentenceEnd(int index, int end) {
        return text.charAt(end) == '.'
                && (text.charAt(end + 1) == ' ' || words.get(index + 1).shape() == Word.Shape.CAPITALISED)
                && (isWhole(index) || index > 0 && gap(index - 1).equals("-") && isWhole(index - 1));
    }

    /** Or the zone of a time: at 4:20 p.m. ET. */
    private boolean isWhole(int index) {
        return words.get(index).key().length() > LONGEST_ABBREVIATION
                || key(index - 1).equals("m") && key(index).matches("[ecmp][sd]?t|gmt|bst");
    }

    /** Whether nothing but what may stand in one name is between the words from {@code from} to {@code to}. */
    public boolean isOneName(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (!joins(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at {@code index} is a possessive with another word after it. */
    public boolean owns(int index) {
        return index >= 0 && index + 1 < words.size() && isOwner(gap(index));
    }

    private static boolean isOwner(String gap) {
        return isPossessive(gap) || gap.equals("' ") || gap.equals("’ ");
    }

    /** Whether nothing but a hyphen stands between the words at {@code index} and after it. */
    public boolean hyphenated(int index) {
        if (index < 0 || index + 1 >= words.size()) {
            return false;
        }
        int start = words.get(index).end();
        return words.get(index + 1).start() - start == 1 && "-‐‑".indexOf(text.charAt(start)) >= 0;
    }

    /** What stands between the words at {@code index} and after it. */
    public String gap(int index) {
        int start = index < 0 ? 0 : words.get(index).end();
        int end = index + 1 < words.size() ? words.get(index + 1).start() : text.length();
        return end - start == 1 && text.charAt(start) == ' ' ? " " : text.substring(start, end);
    }

    /** Whether {@code gap} is the rest of a possessive: 's and a blank. */
    public static boolean isPossessive(String gap) {
        return gap.equals("'s ") || gap.equals("’s ");
    }

    public static boolean isBlankOrComma(String gap) {
        return gap.equals(" ") || gap.equals(", ");
    }

    /** The words from {@code from} to {@code to}, exclusive, as written. */
    public String text(int from, int to) {
        return text.substring(words.get(from).start(), end(to));
    }

    public int start(int from) {
        return words.get(from).start();
    }

    /** Where the run of words before {@code to} ends. */
    public int end(int to) {
        return words.get(to - 1).end();
    }

    /** The keys from {@code from} to {@code to}, exclusive, joined by blanks. */
    public String key(int from, int to) {
        if (to - from == 1) {
            return words.get(from).key();
        }
        StringBuilder key = new StringBuilder();
        for (int i = from; i < to; i++) {
            key.append(i > from ? " " : "").append(words.get(i).key());
        }
        return key.toString();
    }

    /** All keys, joined by blanks. */
    public String key() {
        return words.isEmpty() ? "" : key(0, words.size());
    }

    /** Index of the first word that ends after {@code offset}. */
    public int at(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isJoint(char character) {
        return character == ' '
                || character == '-'
                || character == '.'
                || character == '‐'
                || character == '‑'
                || character == '&'
                || character == '/';
    }
}
