package press.dateline.web.view;

import java.util.List;
import java.util.Locale;

/** The name of the site that web pages put behind their headlines, {@code … | CNN}, which their source says already. */
final class SiteName {

    private static final List<String> MARKS = List.of(" | ", " - ", " – ", " — ");

    /** Where a list of headlines was cut off by its sender, {@code … | The ...}. */
    private static final String CUT_OFF = "...";

    private static final int LONGEST = 30;
    private static final int SHORTEST_NAME = 2;

    private SiteName() {}

    /** {@code headline} without the name of {@code source} at its end. */
    static String without(String headline, String source) {
        return headline.substring(0, end(headline, source));
    }

    /** Where the headline ends and the name of its site begins; its own end where there is none. */
    static int end(String headline, String source) {
        int at = MARKS.stream().mapToInt(headline::lastIndexOf).max().orElse(-1);
        if (at <= 0 || headline.length() - at > LONGEST) {
            return headline.length();
        }
        String said = headline.substring(at + " | ".length());
        String behind = letters(said);
        String name = name(source);
        boolean same = name.length() >= SHORTEST_NAME && behind.startsWith(name);
        boolean begun = said.endsWith(CUT_OFF) && headline.startsWith(" | ", at) && name.startsWith(behind);
        return same || begun ? at : headline.length();
    }

    /** {@code cnn.com} and {@code CNN (Web News)} are both CNN. */
    private static String name(String source) {
        String plain = source.strip().replaceFirst("^www\\.", "").replaceFirst(" \\(.*", "");
        return letters(plain.contains(" ") ? plain : plain.replaceFirst("\\..*", ""));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceFirst("^the", "");
    }
}
