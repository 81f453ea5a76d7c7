package press.dateline.share;

import java.util.regex.Pattern;

/** Text of articles as one line: copy from old wires is full of line breaks and control characters. */
public final class OneLine {

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private OneLine() {}

    /** {@code text} with a single blank for each gap, and none around it. */
    public static String of(String text) {
        return GAPS.matcher(text).replaceAll(" ").strip();
    }
}
