package press.dateline.ingest.formats;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.article.Article;
import press.dateline.article.WireText;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.ReceiptYear;
import press.dateline.ingest.copy.UnfitArticle;

/** One story as plain text, with the habits of wires: a slug line above, “(MORE)” and “ENDS” below. */
public final class PlainWire {

    /** {@code BC-EU--Storm, 1st Ld-Writethru,0456}; {@code AM-Prague-Vote, Bjt,600}. */
    private static final Pattern SLUG = Pattern.compile(
            "\\A\\s*(?<slug>(?:BC|AM|PM|AP|US|EU|AF|AS|ML|LT|CN)-[\\w'’.&/-]+(?:--?[\\w '’.&/-]+)?(?:, ?[^,\\n]{1,40}){0,3}, ?\\d{2,5})[ \\t<]*\\R\\s*");

    /** Takes and ends; a line of its own. */
    private static final Pattern ENDING = Pattern.compile(
            "(?im)^[ \\t]*(?:\\(?more\\)?|\\(?mf?tk\\)?|-?\\s*ends?\\s*-?|-{1,2}30-{1,2}|#{2,}|_{3,}|\\(end(?:s|item)?\\))[ \\t]*$\\s*\\z");

    private static final Pattern KILL = Pattern.compile(
            "(?is)\\A\\s*(?:[^\\n]{0,60}\\b)?(?:story kill|mandatory kill|kill\\s*(?:notice|advisory|-{1,2}|:)|takedown notice|bulletin kill)");

    private PlainWire() {}

    /** The story that a text tells which came in on the day {@code received}. */
    public static Incoming incoming(String said, LocalDate received) throws UnfitArticle {
        String text = WireTakes.joined(said).orElse(said);
        if (KILL.matcher(text).find()) {
            throw new UnfitArticle("is a kill notice that names its story in words only; withdraw that with"
                    + " bin/dateline withdraw");
        }
        Matcher slug = SLUG.matcher(text);
        boolean slugged = slug.find();
        WireText whole = WireText.parse(text);
        WireText wire = slugged ? WireText.parse(dashed(text.substring(slug.end()))) : whole;
        ArticleDraft copy = new ArticleDraft();
        // Plain text has no name of its own; named after its words, it is the same story wherever it lies.
        Article named = whole.article("");
        copy.uri("text:" + named.id());
        copy.headline(wire.headline()).byline(wire.byline());
        copy.source(wire.source()).dateline(wire.dateline());
        if (wire.published() != null) {
            copy.published(wire.published().atOffset(ZoneOffset.UTC));
        } else {
            ReceiptYear.day(wire.dateline(), received).ifPresent(day -> {
                copy.published(day.atStartOfDay().atOffset(ZoneOffset.UTC));
                copy.warn("gives no year; its weekday is that of " + day
                        + ", near to when it came in, so it is dated so");
            });
        }
        copy.slug(slugged ? slug.group("slug") : "");
        WireTakes.later(slugged ? slug.group("slug") : "")
                .ifPresent(
                        take -> copy.warn("is the " + take + " take of a story whose others are in other files; it is a"
                                + " story of its own here. Bring all takes in one file to have them joined"));
        copy.body(withoutEnding(wire.body()), "text");
        return copy.incoming();
    }

    /** Old wires had no dash and wrote a low line behind the agency. */
    public static String dashed(String text) {
        return text.replaceFirst("(?m)(^[^\\n]{2,60}\\(\\p{Lu}[^()\\n]{1,38}\\)) _ ", "$1 — ");
    }

    private static String withoutEnding(String body) {
        String rest = body;
        for (int i = 0; i < 2; i++) {
            Matcher ending = ENDING.matcher(rest);
            if (!ending.find() || rest.substring(0, ending.start()).isBlank()) {
                return rest;
            }
            rest = rest.substring(0, ending.start()).stripTrailing() + "\n";
        }
        return rest;
    }
}
