package press.dateline.web;

import java.util.Locale;

/** Numbers as readers see them. */
final class Numbers {

    private Numbers() {}

    static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** {@code 1 story}, {@code 2,000 stories}. */
    static String stories(long number) {
        return grouped(number) + (number == 1 ? " story" : " stories");
    }

    /** {@code 1 second}, {@code 30 seconds}. */
    static String seconds(long number) {
        return grouped(number) + (number == 1 ? " second" : " seconds");
    }
}
