package press.dateline.ingest.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.article.WireText;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** Copy with the header of a wire: IPTC 7901 as European agencies send it, and ANPA 1312 as American ones do. */
public final class WireService implements Format {

    /** {@code eca0124 3 i 93  dpa 1888}: where to, priority, category, words. */
    private static final Pattern IPTC = Pattern.compile(
            "\\A(?<service>[A-Za-z]{2,4})(?<number>\\d{3,5})[ \\t]+(?<priority>[1-9])[ \\t]+(?<category>[a-z]{1,3})[ \\t]+(?<words>\\d{1,5})[ \\t]+(?<rest>[^\\n]*)\\n");

    /** {@code r z BC-BKN--Heat-Hawks 1stLd-Writethru   02-20 0500}. */
    private static final Pattern ANPA = Pattern.compile(
            "(?m)^(?<priority>[a-z]) (?<category>[a-z]) (?<slug>\\S[^\\n]*?)\\s+(?<month>\\d\\d)-(?<day>\\d\\d)\\s+(?<words>\\d{3,5})\\s*$");

    /** {@code 131137 GMT Nov 13}: day, time, month, year. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?m)^[ \\t]*(?<day>\\d\\d)(?<hour>\\d\\d)(?<minute>\\d\\d) (?<zone>[A-Z]{3,4}) (?<month>[A-Z][a-z]{2}) (?<year>\\d\\d)[ \\t]*$");

    /** {@code AP-WF-11-13-13 1509GMT}. */
    private static final Pattern SENT = Pattern.compile(
            "\\b[A-Z]{2,4}-[A-Z]{2}-(?<month>\\d\\d)-(?<day>\\d\\d)-(?<year>\\d\\d) (?<time>\\d{4})(?<zone>[A-Z]{3})");

    private static final Pattern NOTES = Pattern.compile("(?m)^(?:#[ \\t]*(?i:dpa )?notebook|\\* \\* \\* \\*)");

    @Override
    public boolean is(Start start) {
        return IPTC.matcher(start.text()).find() || anpa(start.text());
    }

    private static boolean anpa(String text) {
        String top = String.join("\n", Characters.clean(text).lines().limit(4).toList());
        return ANPA.matcher(top).find();
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        String raw = Characters.of(bytes).replace("\r\n", "\n").stripLeading();
        int from = 0;
        while (from < raw.length() && raw.charAt(from) < 0x20) {
            from++;
        }
        String text = raw.substring(from);
        intake.article(new Origin(file, 0), anpa(text) ? american(text) : european(text));
    }

    private static Incoming european(String text) throws UnfitArticle {
        Matcher header = IPTC.matcher(Characters.clean(text));
        if (!header.find()) {
            throw new UnfitArticle("begins like IPTC 7901 and has no header of that kind");
        }
        String rest = Characters.clean(text).substring(header.end());
        ArticleDraft copy = new ArticleDraft();
        Matcher signed = SIGNED.matcher(rest);
        if (signed.find()) {
            copy.published(
                    signed.group("day") + " " + signed.group("month") + " 20" + signed.group("year") + " "
                            + signed.group("hour") + ":" + signed.group("minute") + " " + signed.group("zone"),
                    "date");
        }
        copy.source(
                header.group("rest").replaceAll("\\b\\d+\\b|\\bcccc\\w?\\b", "").strip());
        List<String> top = new ArrayList<>();
        int at = top(rest, top);
        String headline = top.isEmpty() ? "" : top.get(top.size() - 1);
        // A slug line ends in a slash; what stands between is said about the report, not by it.
        if (top.size() > 1 && top.get(0).endsWith("/")) {
            copy.slug(top.get(0).replaceAll("/$", ""));
        }
        copy.headline(headline.replaceAll("\\s*=$", ""));
        copy.body(withoutNotes(rest.substring(at)), "text");
        return copy.named("wire");
    }

    /** The lines above the text, which begins after the headline's equals sign or the first blank line below some. */
    private static int top(String rest, List<String> lines) {
        int at = 0;
        while (at < rest.length()) {
            int end = rest.indexOf('\n', at);
            end = end < 0 ? rest.length() : end;
            String line = rest.substring(at, end).strip();
            at = Math.min(rest.length(), end + 1);
            if (line.isEmpty() && !lines.isEmpty()) {
                return at;
            }
            if (!line.isEmpty()) {
                lines.add(line);
                if (line.endsWith("=")) {
                    return at;
                }
            }
        }
        return at;
    }

    private static String withoutNotes(String text) {
        Matcher notes = NOTES.matcher(text);
        String story = notes.find() ? text.substring(0, notes.start()) : text;
        Matcher signed = SIGNED.matcher(story);
        story = signed.find() ? story.substring(0, signed.start()) : story;
        // Who wrote and edited it, in letters.
        return story.stripTrailing()
                .replaceFirst("\\n+[a-z]{2,5}(?: [a-z]{2,5}){0,4}\\s*\\z", "")
                .strip();
    }

    private static Incoming american(String received) throws UnfitArticle {
        String raw = Characters.clean(received);
        Matcher header = ANPA.matcher(raw);
        if (!header.find()) {
            throw new UnfitArticle("begins like ANPA 1312 and has no header of that kind");
        }
        ArticleDraft copy = new ArticleDraft();
        Matcher sent = SENT.matcher(raw);
        if (sent.find()) {
            copy.published(
                    "20" + sent.group("year") + "-" + sent.group("month") + "-" + sent.group("day") + " "
                            + sent.group("time") + " " + sent.group("zone"),
                    "date");
        }
        List<String> marked = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (String line : raw.substring(header.end()).split("\n")) {
            String said = Characters.clean(line).strip();
            boolean above = body.toString().isBlank();
            if (line.startsWith("^") && above) {
                marked.add(said.replaceFirst("^\\^", "")
                        .replaceAll("[<=]\\s*$", "")
                        .strip());
            } else if (!SENT.matcher(said).find()) {
                // Paragraphs are indented there.
                body.append(Character.isWhitespace(line.isEmpty() ? 'x' : line.charAt(0)) ? "\n" : "")
                        .append(said)
                        .append('\n');
            }
        }
        above(marked, header.group("slug"), copy);
        String text = body.toString()
                .replace("``", "“")
                .replace("''", "”")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        text = PlainWire.dashed(text);
        copy.body(text, "text");
        WireText wire = WireText.parse("-\n\n" + text);
        copy.source(wire.source()).dateline(wire.dateline());
        return copy.named("wire");
    }

    /** Slug first, then the headline; picture and editors' notes and the author between. */
    private static void above(List<String> marked, String slug, ArticleDraft copy) throws UnfitArticle {
        copy.slug(marked.isEmpty() ? slug : marked.get(0));
        for (String line : marked.subList(Math.min(1, marked.size()), marked.size())) {
            if (line.matches("(?i)by .*") && copy.byline().isEmpty()) {
                copy.byline(line);
            } else if (line.startsWith("Eds:")) {
                copy.note(line);
            } else if (!line.startsWith("AP Photo") && copy.headline().isEmpty()) {
                copy.headline(line);
            }
        }
    }
}
