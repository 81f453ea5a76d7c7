package press.dateline.ingest.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** Markdown as site generators keep it: front matter between lines of three hyphens, then the text. */
public final class MarkdownFile implements Format {

    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\R(?<front>(?:[^\\n]*\\R)*?)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)");
    private static final Pattern KEY = Pattern.compile("^(?<key>[A-Za-z][\\w -]*):(?:[ \\t]+(?<value>.*))?$");
    private static final Pattern TITLE = Pattern.compile("\\A#[ \\t]+(?<title>[^\\n]+?)[ \\t#]*\\R");

    @Override
    public boolean is(Start start) {
        Matcher front = FRONT.matcher(start.text());
        boolean open = start.text().startsWith("---\n") || start.text().startsWith("---\r");
        boolean keyed =
                open && start.text().lines().skip(1).findFirst().orElse("").matches(KEY.pattern() + "|#.*");
        return front.find() && keyed || TITLE.matcher(start.text()).find();
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        String whole = Characters.of(bytes).replace("\r\n", "\n").stripLeading();
        Matcher front = FRONT.matcher(whole);
        Map<String, String> said = front.find() ? keys(front.group("front")) : Map.of();
        String rest = said.isEmpty() ? whole : whole.substring(front.end()).stripLeading();
        Matcher title = TITLE.matcher(rest);
        ArticleDraft copy = new ArticleDraft();
        boolean titled = title.find();
        copy.headline(said.getOrDefault("title", said.getOrDefault("headline", titled ? title.group("title") : "")));
        if (titled) {
            rest = rest.substring(title.end()).stripLeading();
        }
        copy.uri(said.getOrDefault("uri", said.getOrDefault("url", ""))).url(said.getOrDefault("url", ""));
        copy.byline(said.getOrDefault("byline", said.getOrDefault("author", "")));
        copy.source(said.getOrDefault("source", said.getOrDefault("publication", "")));
        copy.dateline(said.getOrDefault("dateline", ""));
        copy.published(said.getOrDefault("date", said.getOrDefault("published", "")), "date");
        for (String tag : said.getOrDefault("tags", "").split(",")) {
            copy.subject(tag.strip());
        }
        copy.body(plain(rest).strip(), "text");
        intake.article(new Origin(file, 0), copy.named("markdown"));
    }

    private static Map<String, String> keys(String front) {
        Map<String, String> keys = new HashMap<>();
        String last = "";
        for (String line : front.split("\\R")) {
            Matcher key = KEY.matcher(line);
            if (key.matches()) {
                last = key.group("key").strip().toLowerCase(Locale.ROOT);
                keys.put(last, unquoted(key.group("value")));
            } else if (line.strip().startsWith("- ") && !last.isEmpty()) {
                String item = unquoted(line.strip().substring(2));
                keys.merge(last, item, (some, more) -> some.isEmpty() ? more : some + ", " + more);
            }
        }
        return keys;
    }

    private static String unquoted(String value) {
        return value == null
                ? ""
                : value.strip().replaceAll("^[\\[\"']+|[\\]\"']+$", "").strip();
    }

    /** Its marks of emphasis, its links' addresses and its pictures left out. */
    private static String plain(String markdown) {
        return markdown.replaceAll("!\\[[^\\]\\n]*]\\([^)\\n]*\\)", "")
                .replaceAll("\\[([^\\]\\n]+)]\\([^)\\n]*\\)", "$1")
                .replaceAll("(?m)^#{1,6}[ \\t]+", "")
                .replaceAll("(\\*\\*|__)(?=\\S)([^\\n]+?)(?<=\\S)\\1", "$2")
                .replaceAll("(?<![\\w*])\\*(?=\\S)([^*\\n]+?)(?<=\\S)\\*(?![\\w*])", "$1")
                .replaceAll("(?m)^>[ \\t]?", "");
    }
}
