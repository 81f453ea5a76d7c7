package press.dateline.share;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is being taken away.
 *
 * @param reading the search, in a sentence
 * @param total how many articles it has, exactly
 * @param asOf the moment the archive is taken as of; nothing received later is in it
 * @param link the address of the page that shows the same, or empty where no pages are served
 */
public record Heading(String reading, long total, Instant asOf, String link) {

    public Heading {
        asOf = asOf.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The same in words, one line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(reading.replaceAll("\\s+", " "));
        lines.add(said());
        if (!link.isEmpty()) {
            lines.add(link);
        }
        return lines;
    }

    /** Total and cut-off. */
    public String said() {
        return articles(total) + "; what came in after " + asOf.truncatedTo(ChronoUnit.SECONDS) + " is not among them.";
    }

    static String articles(long number) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? "article" : "articles");
    }
}
