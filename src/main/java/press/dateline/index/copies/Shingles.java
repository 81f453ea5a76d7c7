package press.dateline.index.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.dateline.article.Article;
import press.dateline.article.BodyView;
import press.dateline.authority.file.Spelling;

/**
 * How a story is worded, by which near-copies of it are told whatever headline, dateline and credits stand around it.
 *
 * <p>The bounds were chosen by eye on pairs of wires and of web pages. What reports of one kind share, the same sentence
 * about another day's figures, must not make them one: so numbers count by themselves, tables and very short stories have
 * to agree in all, and what was published weeks apart is another story even in the same words.
 */
public final class Shingles {

    /** Words in a row that count as one: by single words all of a language is alike. */
    private static final int SHINGLE = 3;

    /** Of two near-copies at least so much of all they say is common to both. */
    private static final double MOSTLY = 0.6;

    /** Or nearly all of the shorter is in the longer, and that is not too much longer. */
    private static final double CUT = 0.9;

    private static final double NOT_TOO_MUCH = 0.45;

    /** Below so many words a story is all figures and set phrases. */
    private static final int FEW = 40;

    /** So many letters are enough to know a word again. */
    private static final int STEM = 4;

    private static final Duration DAY = Duration.ofDays(1);

    /** A story is not told anew for longer. */
    static final Duration WEEK = Duration.ofDays(7);

    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,/:-]\\d+)*|\\p{L}[\\p{L}\\p{M}]*");

    private static final Set<String> NUMERALS =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private final int words;
    private final long[] shingles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> headline;
    private final boolean speaksOfItsHeadline;
    private final Instant published;

    private Shingles(Article article) {
        List<String> said = words(BodyView.of(article.body()).text());
        words = said.size();
        shingles = shingles(said);
        said.stream().filter(Shingles::isNumber).forEach(number -> numbers.merge(number, 1, Integer::sum));
        headline = words(article.headline());
        speaksOfItsHeadline = isAbout(said, headline);
        published = article.published();
    }

    public static Shingles of(Article article) {
        return new Shingles(article);
    }

    /** What near-copies most likely have some of in common; empty if there is nothing to go by. */
    public List<String> sketch() {
        return MinHash.of(shingles);
    }

    /** Whether both tell one story in the same words. */
    boolean copies(Shingles other) {
        if (shingles.length == 0 || other.shingles.length == 0) {
            return false;
        }
        int common = common(shingles, other.shingles);
        double alike = (double) common / (shingles.length + other.shingles.length - common);
        double within = (double) common / Math.min(shingles.length, other.shingles.length);
        boolean figures = isFigures() || other.isFigures();
        if (apart(other).compareTo(figures ? DAY : WEEK) > 0) {
            return false;
        }
        return figures
                ? alike >= CUT && otherNumbers(other) == 0 && isHeadedAs(other)
                : (alike >= MOSTLY || within >= CUT && alike >= NOT_TOO_MUCH)
                        && otherNumbers(other) <= corrigible(other)
                        && (isHeadedAs(other) || speaksOfItsHeadline || other.speaksOfItsHeadline);
    }

    /** How much both share of what they say, from 0 to 1. */
    double alike(Shingles other) {
        int common = common(shingles, other.shingles);
        return (double) common / Math.max(1, shingles.length + other.shingles.length - common);
    }

    private boolean isFigures() {
        return words < FEW || count(numbers) * 4 > words;
    }

    private Duration apart(Shingles other) {
        return published == null || other.published == null
                ? Duration.ZERO
                : Duration.between(published, other.published).abs();
    }

    /** How many numbers of the one with fewer the other has not; a cut story has lost some. */
    private int otherNumbers(Shingles other) {
        int shared = 0;
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            shared += Math.min(number.getValue(), other.numbers.getOrDefault(number.getKey(), 0));
        }
        return Math.min(count(numbers), count(other.numbers)) - shared;
    }

    /** So many may have been corrected: one in sixty words or in four numbers. */
    private int corrigible(Shingles other) {
        return Math.max(Math.min(words, other.words) / 60, Math.min(count(numbers), count(other.numbers)) / 4);
    }

    /** Headlines begin with who it is about, and a desk that changes them leaves that. */
    private boolean isHeadedAs(Shingles other) {
        if (headline.isEmpty() || other.headline.isEmpty()) {
            return headline.isEmpty() && other.headline.isEmpty();
        }
        Set<String> common = new LinkedHashSet<>(headline);
        Set<String> theirs = new HashSet<>(other.headline);
        int fewer = Math.min(common.size(), theirs.size());
        common.retainAll(theirs);
        return headline.get(0).equals(other.headline.get(0)) && common.size() * 2 >= fewer;
    }

    /** A page that could not be fetched says the same under any headline, and nothing of what that promises. */
    private static boolean isAbout(List<String> said, List<String> headline) {
        Set<String> stems = said.stream().map(Shingles::stem).collect(Collectors.toSet());
        List<String> telling = headline.stream()
                .filter(word -> word.length() >= STEM)
                .distinct()
                .toList();
        return telling.isEmpty()
                || telling.stream().filter(word -> stems.contains(stem(word))).count() * 4 >= telling.size();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Spelling.fold(text));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || NUMERALS.contains(word);
    }

    private static int count(Map<String, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** In order and each once. */
    private static long[] shingles(List<String> words) {
        int count = Math.max(0, words.size() - SHINGLE + 1);
        long[] shingles = new long[count];
        long[] hashes = words.stream().mapToLong(MinHash::hash).toArray();
        for (int i = 0; i < count; i++) {
            shingles[i] = MinHash.hash(hashes, i, i + SHINGLE);
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static int common(long[] some, long[] others) {
        int common = 0;
        int at = 0;
        for (long shingle : some) {
            while (at < others.length && others[at] < shingle) {
                at++;
            }
            if (at < others.length && others[at] == shingle) {
                common++;
            }
        }
        return common;
    }
}
