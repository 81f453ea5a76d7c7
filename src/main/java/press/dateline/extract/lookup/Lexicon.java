package press.dateline.extract.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Names of one or more words, looked up in a text word by word; the longest name wins. */
public final class Lexicon<T> {

    /** A name found in the words from {@code from} to {@code to}, exclusive, and all that it may mean. */
    public record Match<T>(int from, int to, List<T> meanings) {}

    private record Entry<T>(List<Word.Shape> shapes, T meaning) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>(2);
        final List<Entry<T>> entries = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    public void add(String name, T meaning) {
        Words words = Words.of(name);
        if (words.size() == 0) {
            return;
        }
        Node<T> node = root;
        List<Word.Shape> shapes = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            node = node.next.computeIfAbsent(step(words, i), unused -> new Node<>());
            shapes.add(words.get(i).shape());
        }
        node.entries.add(new Entry<>(shapes, meaning));
    }

    /** The longest name that starts at word {@code from}. */
    public Optional<Match<T>> longest(Words words, int from) {
        Match<T> found = null;
        Node<T> node = root;
        for (int i = from; node != null && i < words.size(); i++) {
            Node<T> last = node.next.get(words.key(i));
            List<T> meanings = last == null ? List.of() : fitting(last.entries, words, from);
            if (!meanings.isEmpty()) {
                found = new Match<>(from, i + 1, meanings);
            }
            node = words.joins(i) ? last : words.owns(i) ? node.next.get(step(words, i)) : null;
        }
        return Optional.ofNullable(found);
    }

    /** People's Congress is not People Congress. */
    private static String step(Words words, int index) {
        return words.owns(index) ? words.key(index) + "'s" : words.key(index);
    }

    private static <T> List<T> fitting(List<Entry<T>> entries, Words words, int from) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<T> fitting = new ArrayList<>(entries.size());
        for (Entry<T> entry : entries) {
            if (fits(entry.shapes(), words, from)) {
                fitting.add(entry.meaning());
            }
        }
        return fitting;
    }

    /** Turkey is not turkey, and US is not us: a capital must be one in the text, an acronym must be all capitals. */
    private static boolean fits(List<Word.Shape> shapes, Words words, int from) {
        boolean acronym = shapes.size() == 1 && shapes.get(0) == Word.Shape.CAPITALS;
        for (int i = 0; i < shapes.size(); i++) {
            Word.Shape wanted = shapes.get(i);
            Word.Shape seen = words.get(from + i).shape();
            if (acronym && seen != Word.Shape.CAPITALS || wanted != Word.Shape.SMALL && seen == Word.Shape.SMALL) {
                return false;
            }
        }
        return true;
    }
}
