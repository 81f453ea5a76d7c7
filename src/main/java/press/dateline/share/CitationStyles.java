package press.dateline.share;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.dateline.share.Citation.CitationPiece;
import press.dateline.share.Citation.Cited;
import press.dateline.share.Citation.Text;

/**
 * News articles in four styles: APA 7th edition, MLA 9th, Chicago (bibliography) 17th, Harvard as in <em>Cite Them
 * Right</em>.
 *
 * <p>Headlines keep the capitals they were published with: nothing here could tell a name from a word.
 */
final class CitationStyles {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.US);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** MLA shortens all months but those of four letters or fewer. */
    private static final List<String> MLA_MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?…]$");

    private CitationStyles() {}

    /** Author, A., & Author, B. (2003, November 23). Headline. <em>Source</em>. Address */
    static List<CitationPiece> apa(Cited cited) {
        String date = " (" + (cited.day() == null ? "n.d." : MONTH_DAY.format(cited.day())) + "). ";
        String title = sentence(cited.title());
        Text text = new Text();
        if (cited.authors().isEmpty()) {
            text.add(title).add(date);
        } else {
            text.add(apaAuthors(cited.authors())).add(date).add(title).add(" ");
        }
        if (!cited.source().isEmpty() && !cited.bySource()) {
            text.title(cited.source()).add(". ");
        }
        return text.add(cited.address()).done();
    }

    /** Up to twenty are named. */
    private static String apaAuthors(List<Author> authors) {
        if (authors.size() > 20) {
            return joined(authors.subList(0, 19), Author::shortened, ", ") + ", . . . "
                    + authors.get(authors.size() - 1).shortened();
        }
        String list = authors.size() < 2
                ? authors.get(0).shortened()
                : joined(authors.subList(0, authors.size() - 1), Author::shortened, ", ") + ", & "
                        + authors.get(authors.size() - 1).shortened();
        return authors.get(authors.size() - 1).isPerson() || list.endsWith(".") ? list : list + ".";
    }

    /** Author, Ann, and Bob Author. “Headline.” <em>Source</em>, 23 Nov. 2003, address. */
    static List<CitationPiece> mla(Cited cited) {
        Text text = new Text();
        if (!cited.authors().isEmpty() && !cited.bySource()) {
            text.add(sentence(inverted(cited.authors(), 2))).add(" ");
        }
        text.add("“" + sentence(cited.title()) + "”");
        String before = " ";
        if (!cited.source().isEmpty()) {
            text.add(before).title(cited.source());
            before = ", ";
        }
        if (cited.day() != null) {
            String month = MLA_MONTHS.get(cited.day().getMonthValue() - 1);
            text.add(before + cited.day().getDayOfMonth() + " " + month + " "
                    + cited.day().getYear());
            before = ", ";
        }
        return text.add(before + cited.address()).add(".").done();
    }

    /** Author, Ann, and Bob Author. “Headline.” <em>Source</em>, November 23, 2003. Address. */
    static List<CitationPiece> chicago(Cited cited) {
        Text text = new Text();
        boolean leads = cited.authors().isEmpty() || cited.bySource();
        if (!leads) {
            text.add(sentence(inverted(cited.authors(), 10))).add(" ");
        } else if (!cited.source().isEmpty()) {
            // A paper stands in the place of the author its article does not name.
            text.title(cited.source()).add(". ");
        }
        text.add("“" + sentence(cited.title()) + "”");
        boolean named = !leads && !cited.source().isEmpty();
        if (named) {
            text.add(" ").title(cited.source());
        }
        if (cited.day() != null) {
            text.add((named ? ", " : " ") + AMERICAN.format(cited.day()) + ".");
        } else if (named) {
            text.add(".");
        }
        return text.add(" " + cited.address()).add(".").done();
    }

    /** Author, A. and Author, B. (2003) ‘Headline’, <em>Source</em>, 23 November. Available at: … (Accessed: …). */
    static List<CitationPiece> harvard(Cited cited) {
        Text text = new Text();
        String year = "("
                + (cited.day() == null
                        ? "no date"
                        : Integer.toString(cited.day().getYear())) + ")";
        boolean leads = cited.authors().isEmpty() || cited.bySource();
        if (!leads) {
            text.add(harvardAuthors(cited.authors()) + " " + year + " ‘" + cited.title() + "’");
        } else if (cited.source().isEmpty()) {
            text.add("‘" + cited.title() + "’ " + year);
        } else {
            text.title(cited.source()).add(" " + year + " ‘" + cited.title() + "’");
        }
        if (!leads && !cited.source().isEmpty()) {
            text.add(", ").title(cited.source());
        }
        if (cited.day() != null) {
            text.add(", " + DAY_MONTH.format(cited.day()));
        }
        return text.add(". Available at: " + cited.address() + " (Accessed: " + BRITISH.format(cited.today()) + ").")
                .done();
    }

    private static String harvardAuthors(List<Author> authors) {
        if (authors.size() > 3) {
            return authors.get(0).shortened() + " et al.";
        }
        return authors.size() < 2
                ? authors.get(0).shortened()
                : joined(authors.subList(0, authors.size() - 1), Author::shortened, ", ") + " and "
                        + authors.get(authors.size() - 1).shortened();
    }

    /** The first turned round, the others as they are called; of more than {@code most} only the first. */
    private static String inverted(List<Author> authors, int most) {
        Author first = authors.get(0);
        String name = first.inverted();
        if (authors.size() == 1) {
            return name;
        }
        if (authors.size() > most) {
            int shown = most > 7 ? 7 : 1;
            String more = shown == 1 ? "" : ", " + joined(authors.subList(1, shown), Author::name, ", ");
            return name + more + ", et al.";
        }
        List<Author> middle = authors.subList(1, authors.size() - 1);
        return name + (middle.isEmpty() ? "" : ", " + joined(middle, Author::name, ", ")) + ", and "
                + authors.get(authors.size() - 1).name();
    }

    private static String joined(List<Author> authors, Function<Author, String> name, String between) {
        return String.join(between, authors.stream().map(name).toList());
    }

    private static String sentence(String text) {
        return ENDS_SENTENCE.matcher(text).matches() ? text : text + ".";
    }
}
