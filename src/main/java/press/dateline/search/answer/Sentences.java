package press.dateline.search.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.search.request.SentenceEnd;
import press.dateline.search.request.Snippet;
import press.dateline.search.request.Snippet.Piece;
import press.dateline.search.state.TypedText;

/** The sentences of a body as it is stored, found around what they name. */
final class Sentences {

    /** Copy without any paragraphs is not searched further than this for where a sentence begins or ends. */
    private static final int REACH = 1_500;

    private static final int LONGEST = 320;

    private static final Pattern BLANK_LINE = Pattern.compile("\\R[ \\t]*\\R|\\R(?=[ \\t]{2,}\\S)");

    private final String body;

    Sentences(String body) {
        this.body = body;
    }

    /** Where the sentence begins and ends that names somebody at {@code mention}. */
    Stretch around(Stretch mention) {
        int from = paragraphStart(mention.start());
        int to = paragraphEnd(mention.end());
        // A wrapped line's end is a blank; one for one, so that offsets hold.
        String paragraph = body.substring(from, to).replace('\r', ' ').replace('\n', ' ');
        int start = 0;
        for (int end : SentenceEnd.in(paragraph)) {
            if (from + end >= mention.end()) {
                return new Stretch(from + start, from + end);
            }
            start = end;
        }
        return new Stretch(from + start, to);
    }

    /** The text of {@code sentence}, with {@code mentions} marked; a very long one is cut around the first of them. */
    Snippet cut(Stretch sentence, List<Stretch> mentions) {
        int start = sentence.start();
        int end = sentence.end();
        if (end - start > LONGEST && !mentions.isEmpty()) {
            int first = mentions.get(0).start();
            start = first - start > LONGEST / 2 ? blankBefore(first - LONGEST / 2, start) : start;
            end = end - start > LONGEST
                    ? blankBefore(start + LONGEST, mentions.get(0).end())
                    : end;
        }
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Stretch mention : mentions) {
            if (mention.start() >= at && mention.end() <= end) {
                piece(pieces, at, mention.start(), false);
                piece(pieces, mention.start(), mention.end(), true);
                at = mention.end();
            }
        }
        piece(pieces, at, end, false);
        return new Snippet(trimmed(pieces, start > sentence.start(), end < sentence.end()));
    }

    private int paragraphStart(int offset) {
        int from = Math.max(0, offset - REACH);
        Matcher blank = BLANK_LINE.matcher(body).region(from, offset);
        int start = from;
        while (blank.find()) {
            start = blank.end();
        }
        return start;
    }

    private int paragraphEnd(int offset) {
        int to = Math.min(body.length(), offset + REACH);
        Matcher blank = BLANK_LINE.matcher(body).region(offset, to);
        return blank.find() ? blank.start() : to;
    }

    private int blankBefore(int offset, int least) {
        int blank = body.lastIndexOf(' ', offset);
        return blank > least ? blank : Math.max(least, Math.min(offset, body.length()));
    }

    private void piece(List<Piece> pieces, int from, int to, boolean marked) {
        if (to > from) {
            pieces.add(new Piece(
                    TypedText.line("." + body.substring(from, to) + ".").replaceAll("^\\.|\\.$", ""), marked));
        }
    }

    private static List<Piece> trimmed(List<Piece> pieces, boolean before, boolean after) {
        List<Piece> trimmed = new ArrayList<>(pieces);
        if (!trimmed.isEmpty()) {
            Piece first = trimmed.get(0);
            trimmed.set(0, new Piece((before ? "… " : "") + first.text().stripLeading(), first.marked()));
            Piece last = trimmed.get(trimmed.size() - 1);
            trimmed.set(
                    trimmed.size() - 1, new Piece(last.text().stripTrailing() + (after ? " …" : ""), last.marked()));
        }
        trimmed.removeIf(piece -> piece.text().isEmpty());
        return trimmed;
    }
}
