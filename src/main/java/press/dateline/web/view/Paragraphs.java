package press.dateline.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the paragraphs of a body are, whichever way its sender set them apart. */
public final class Paragraphs {

    /** A blank line, an indented line, or the end. */
    private static final Pattern BREAK = Pattern.compile("\\R\\s*\\R\\s*|\\R(?=[ \\t]{2,}\\S)|\\z");

    /** Below this, lines are paragraphs of their own; above, they are wrapped text. */
    private static final int LONGEST_WRAPPED = 100;

    /** From {@code start} to before {@code end}, offsets into the body. */
    public record Paragraph(int start, int end) {}

    private Paragraphs() {}

    public static List<Paragraph> of(String body) {
        List<Paragraph> stretches = new ArrayList<>();
        Matcher matcher = (wrapped(body) ? BREAK : Pattern.compile("\\R\\s*|\\z")).matcher(body);
        int start = 0;
        while (matcher.find()) {
            if (!body.substring(start, matcher.start()).isBlank()) {
                stretches.add(new Paragraph(start, matcher.start()));
            }
            start = matcher.end();
        }
        return stretches;
    }

    /** Whether the sender broke lines to a width, so that a line break is no paragraph's end. */
    private static boolean wrapped(String body) {
        return body.lines().allMatch(line -> line.length() <= LONGEST_WRAPPED);
    }
}
