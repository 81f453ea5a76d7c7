package press.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a body line by line into its {@link BodyView}. */
final class BodyReader {

    /** Lines no longer than this were wrapped by a machine; a paragraph on one line is nearly always longer. */
    private static final int WRAP_COLUMN = 100;

    /** How many lines at the top may be author and house. */
    private static final int TOP = 6;

    private record BodyLine(int start, int end, boolean indented) {}

    private final String body;
    private final List<List<BodyLine>> paragraphs = new ArrayList<>();
    private final List<String> bylines = new ArrayList<>();
    private final List<String> houses = new ArrayList<>();
    private Optional<Dateline> dateline = Optional.empty();
    private int datelineStart = -1;

    BodyReader(String body) {
        this.body = body;
    }

    BodyView read() {
        split(lines());
        int first = skipTop();
        BodyView.BodyBuilder view = new BodyView.BodyBuilder(body.length());
        for (List<BodyLine> paragraph : paragraphs.subList(first, paragraphs.size())) {
            append(paragraph, view);
        }
        return view.toView(dateline, datelineStart, bylines, houses);
    }

    private List<BodyLine> lines() {
        List<BodyLine> lines = new ArrayList<>();
        int start = 0;
        while (start <= body.length()) {
            int end = body.indexOf('\n', start);
            end = end < 0 ? body.length() : end;
            int from = start;
            int to = end;
            while (from < to && blank(body.charAt(from))) {
                from++;
            }
            while (to > from && blank(body.charAt(to - 1))) {
                to--;
            }
            lines.add(new BodyLine(from, to, from > start));
            start = end + 1;
        }
        return lines;
    }

    /** A paragraph is one line, unless the text is hard-wrapped: then it ends at a blank or before an indented line. */
    private void split(List<BodyLine> lines) {
        boolean wrapped = wrapped(lines);
        List<BodyLine> paragraph = new ArrayList<>();
        for (BodyLine line : lines) {
            boolean blank = line.start() == line.end();
            if (!paragraph.isEmpty() && (blank || !wrapped || line.indented() || isCredit(line))) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
            if (!blank) {
                paragraph.add(line);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
    }

    private static boolean wrapped(List<BodyLine> lines) {
        int joined = 0;
        int longest = 0;
        int previous = 0;
        for (BodyLine line : lines) {
            int length = line.end() - line.start();
            longest = Math.max(longest, length);
            joined += length > 0 && previous >= 40 && !line.indented() ? 1 : 0;
            previous = length;
        }
        return joined > 0 && longest <= WRAP_COLUMN;
    }

    private boolean isCredit(BodyLine line) {
        return Furniture.isCredit(body.substring(line.start(), line.end()));
    }

    /** Takes bylines, signatures and the dateline off the top; the index of the first paragraph of the story. */
    private int skipTop() {
        int index = 0;
        while (index < Math.min(TOP, paragraphs.size())) {
            String text = text(paragraphs.get(index));
            if (takeDateline(index, text)) {
                return paragraphs.get(index).isEmpty() ? index + 1 : index;
            }
            boolean more = index + 1 < paragraphs.size();
            if (!Furniture.isByline(text) && !(more && Furniture.isSignature(text) && proseFollows(index))) {
                return index;
            }
            bylines.add(text);
            houses.add(text.replaceAll("^(?:Special to|From) ", ""));
            index++;
        }
        return index;
    }

    /** A list of names is a signature only above running text. */
    private boolean proseFollows(int index) {
        return paragraphs.subList(index + 1, Math.min(paragraphs.size(), index + TOP)).stream()
                .anyMatch(paragraph -> text(paragraph).length() > 120);
    }

    private boolean takeDateline(int index, String text) {
        Optional<Dateline.Opening> opening = Dateline.opening(text);
        if (opening.isEmpty()) {
            return false;
        }
        List<BodyLine> paragraph = paragraphs.get(index);
        dateline = Optional.of(opening.get().dateline());
        datelineStart = paragraph.get(0).start();
        if (!dateline.get().agency().isEmpty()) {
            houses.add(dateline.get().agency());
        }
        paragraphs.set(index, cut(paragraph, opening.get().end()));
        return true;
    }

    /** What is left of {@code paragraph} without its first {@code length} characters as joined. */
    private List<BodyLine> cut(List<BodyLine> paragraph, int length) {
        List<BodyLine> rest = new ArrayList<>();
        int left = length;
        for (BodyLine line : paragraph) {
            int size = line.end() - line.start();
            int taken = Math.min(left, size);
            if (taken < size) {
                rest.add(new BodyLine(line.start() + taken, line.end(), line.indented()));
            }
            left = Math.max(0, left - size - 1);
        }
        return rest;
    }

    private String text(List<BodyLine> paragraph) {
        StringBuilder text = new StringBuilder();
        for (BodyLine line : paragraph) {
            text.append(text.isEmpty() ? "" : " ").append(body, line.start(), line.end());
        }
        return text.toString();
    }

    private void append(List<BodyLine> paragraph, BodyView.BodyBuilder view) {
        String text = text(paragraph);
        if (Furniture.isCredit(text)) {
            String holder = Furniture.holder(text);
            if (!holder.isEmpty()) {
                houses.add(holder);
            }
            return;
        }
        if (!view.isEmpty()) {
            view.add('\n', paragraph.get(0).start());
            view.add('\n', paragraph.get(0).start());
        }
        for (int i = 0; i < paragraph.size(); i++) {
            if (i > 0 && !brokenName(view)) {
                view.add(' ', paragraph.get(i).start() - 1);
            }
            append(paragraph.get(i), view);
        }
    }

    /** {@code Kassym-} at a line's end goes on without a blank; a dash does not. */
    private static boolean brokenName(BodyView.BodyBuilder view) {
        return view.endsWith('-') && Character.isLetter(view.beforeLast());
    }

    private void append(BodyLine line, BodyView.BodyBuilder view) {
        for (int i = line.start(); i < line.end(); i++) {
            char character = body.charAt(i);
            if (!blank(character)) {
                view.add(character, i);
            } else if (!view.endsWith(' ')) {
                view.add(' ', i);
            }
        }
    }

    private static boolean blank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0' || character == '\u200b';
    }
}
