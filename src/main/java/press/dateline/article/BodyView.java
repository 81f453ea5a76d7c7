package press.dateline.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The story inside a body as stored: lines unwrapped, dateline, bylines, credits and copyright lines left out.
 *
 * <p>Paragraphs are separated by one blank line. Every character of {@code text} knows where it stands in the body, so
 * that what is found in the view can be shown in the article as received.
 */
public final class BodyView {

    private final String text;
    private final int[] origins;
    private final Optional<Dateline> dateline;
    private final int datelineStart;
    private final List<String> bylines;
    private final List<String> houses;

    BodyView(
            String text,
            int[] origins,
            Optional<Dateline> dateline,
            int datelineStart,
            List<String> bylines,
            List<String> houses) {
        this.text = text;
        this.origins = Arrays.copyOf(origins, text.length());
        this.dateline = dateline;
        this.datelineStart = datelineStart;
        this.bylines = List.copyOf(bylines);
        this.houses = List.copyOf(houses);
    }

    /** The view of a body as received. */
    public static BodyView of(String body) {
        return new BodyReader(body).read();
    }

    /** What is to be analysed. */
    public String text() {
        return text;
    }

    /** Where the character at {@code index} of the view stands in the body as stored. */
    public int origin(int index) {
        return origins[index];
    }

    /** The dateline that opened the body, if one did. */
    public Optional<Dateline> dateline() {
        return dateline;
    }

    /** Where the dateline starts in the body as stored, or -1. */
    public int datelineStart() {
        return datelineStart;
    }

    /** Byline and signature lines, in order. */
    public List<String> bylines() {
        return bylines;
    }

    /** The news houses that claim this story: the dateline's agency, the copyright holder, signature lines. */
    public List<String> houses() {
        return houses;
    }

    /** Text that grows with the origin of each of its characters. */
    static final class BodyBuilder {
        private final StringBuilder text = new StringBuilder();
        private int[] origins;

        BodyBuilder(int capacity) {
            origins = new int[Math.max(16, capacity)];
        }

        void add(char character, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(character);
        }

        boolean endsWith(char character) {
            return !text.isEmpty() && text.charAt(text.length() - 1) == character;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        /** The character before the last one, or a blank. */
        char beforeLast() {
            return text.length() < 2 ? ' ' : text.charAt(text.length() - 2);
        }

        BodyView toView(Optional<Dateline> dateline, int datelineStart, List<String> bylines, List<String> houses) {
            return new BodyView(text.toString(), origins, dateline, datelineStart, new ArrayList<>(bylines), houses);
        }
    }
}
