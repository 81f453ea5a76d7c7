package press.dateline.share;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the picture says that chat programs show of a link.
 *
 * @param kind of what the link leads to, in a word or two
 * @param title the sentence or name that matters
 * @param total how much there is, in words, or empty
 * @param note one more sentence, or empty
 * @param years articles a year; nothing is drawn for fewer than two
 * @param names the foremost names beside it
 */
public record Card(
        String kind, String title, String total, String note, SortedMap<Integer, Long> years, List<CardName> names) {

    /** A name and a word about it, which may be empty. */
    public record CardName(String text, String count) {}

    public Card {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        names = List.copyOf(names);
    }
}
