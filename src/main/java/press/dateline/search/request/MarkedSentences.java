package press.dateline.search.request;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.dateline.search.state.TypedText;

/** The sentences of a body in which something is marked, whole and in order. */
final class MarkedSentences {

    /** As {@code Sentences} of evidence divides a body. */
    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R|\\R(?=[ \\t]{2,}\\S)");

    private MarkedSentences() {}

    static List<String> of(String body) {
        List<String> sentences = new ArrayList<>();
        for (String paragraph : BLANK_LINE.split(body)) {
            if (paragraph.indexOf(TypedText.MARK) >= 0) {
                add(paragraph, sentences);
            }
        }
        return sentences;
    }

    /** Marks would be taken for letters, so that a sentence might end elsewhere. */
    private static void add(String paragraph, List<String> sentences) {
        StringBuilder plain = new StringBuilder(paragraph.length());
        int[] places = new int[paragraph.length() + 1];
        int place = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            char letter = paragraph.charAt(i);
            if (letter != TypedText.MARK && letter != TypedText.UNMARK) {
                plain.append(letter == '\n' || letter == '\r' ? ' ' : letter);
                places[plain.length()] = i + 1;
            }
        }
        // A phrase may be marked across the end of a sentence.
        boolean open = false;
        for (int end : SentenceEnd.in(plain.toString())) {
            int to = end == plain.length() ? paragraph.length() : places[end];
            while (to < paragraph.length() && paragraph.charAt(to) == TypedText.UNMARK) {
                to++;
            }
            String sentence = (open ? String.valueOf(TypedText.MARK) : "") + paragraph.substring(place, to);
            open = sentence.lastIndexOf(TypedText.MARK) > sentence.lastIndexOf(TypedText.UNMARK);
            if (sentence.indexOf(TypedText.MARK) >= 0) {
                sentences.add(sentence);
            }
            place = to;
        }
    }
}
