package press.dateline.ingest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.article.Handling.Status;

/** What a reader of some format gathers of one article, piece by piece; says at the end whether it is one. */
final class Copy {

    /** Longer than any newspaper's longest read, short enough to be held and analysed. */
    static final int LONGEST_BODY = 2_000_000;

    /** Elasticsearch refuses a keyword of more than 32,766 bytes. */
    private static final int LONGEST_NAME = 2_000;

    private static final int LONGEST_VERSION = 40;

    private final List<String> warnings = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private String uri = "";
    private String headline = "";
    private String byline = "";
    private String source = "";
    private String dateline = "";
    private String body = "";
    private String url = "";
    private String version = "";
    private String slug = "";
    private String note = "";
    private Status status = Status.USABLE;
    private Instant embargo;
    private OffsetDateTime published;

    Copy uri(String text) throws UnfitArticle {
        uri = name(Characters.clean(text), "uri");
        return this;
    }

    Copy headline(String text) {
        headline = Markup.plain(Characters.clean(text));
        return this;
    }

    Copy byline(String text) {
        byline = Markup.plain(Characters.clean(text));
        return this;
    }

    Copy source(String text) throws UnfitArticle {
        source = name(Markup.plain(Characters.clean(text)), "source");
        return this;
    }

    Copy dateline(String text) {
        dateline = Markup.plain(Characters.clean(text));
        return this;
    }

    /** Text that should be plain. */
    Copy body(String text, String field) throws UnfitArticle {
        return whole(Markup.plain(Characters.clean(text)), field);
    }

    /** Text that is plain, whatever it looks like. */
    Copy whole(String text, String field) throws UnfitArticle {
        if (text.length() > LONGEST_BODY) {
            throw new UnfitArticle("has a " + field + " of " + text.length() + " characters; " + LONGEST_BODY
                    + " is the most that is taken");
        }
        body = text;
        return this;
    }

    Copy url(String text) {
        url = text.startsWith("http://") || text.startsWith("https://") ? text : url;
        return this;
    }

    Copy subject(String text) throws UnfitArticle {
        String subject = name(Markup.plain(Characters.clean(text)), "subject");
        if (!subject.isBlank() && !subjects.contains(subject)) {
            subjects.add(subject);
        }
        return this;
    }

    Copy version(String text) {
        String said = text.strip();
        version = said.length() > LONGEST_VERSION ? said.substring(0, LONGEST_VERSION) : said;
        return this;
    }

    Copy slug(String text) throws UnfitArticle {
        slug = name(Markup.line(Characters.clean(text)), "slug");
        return this;
    }

    Copy note(String text) {
        note = Markup.line(Characters.clean(text));
        return this;
    }

    /** {@code usable, withheld, canceled} as the IPTC writes them, and as others do. */
    Copy status(String text) {
        String said = text.toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "").strip();
        status = switch (said) {
            case "canceled", "cancelled", "killed", "kill", "withdrawn", "takedown", "recalled" -> Status.CANCELED;
            case "withheld", "embargoed", "embargo" -> Status.WITHHELD;
            default -> status;
        };
        return this;
    }

    Copy published(String text, String field) {
        date(text, field, "it is taken undated").ifPresent(moment -> published = moment);
        return this;
    }

    Copy published(OffsetDateTime moment) {
        published = moment;
        return this;
    }

    /** What cannot be read must not be seen too early. */
    Copy embargo(String text, String field) {
        if (!text.isBlank()) {
            embargo = date(text, field, "it is held back until its sender says otherwise")
                    .map(OffsetDateTime::toInstant)
                    .orElse(null);
            status = embargo == null ? Status.WITHHELD : status;
        }
        return this;
    }

    Copy warn(String warning) {
        warnings.add(warning);
        return this;
    }

    boolean dated() {
        return published != null;
    }

    boolean hasBody() {
        return !body.isBlank();
    }

    boolean named() {
        return !uri.isBlank();
    }

    boolean kills() {
        return status == Status.CANCELED;
    }

    String headline() {
        return headline;
    }

    String byline() {
        return byline;
    }

    String source() {
        return source;
    }

    /** Named after its words where its sender gave it no name, it is the same story wherever it lies. */
    Incoming named(String scheme) throws UnfitArticle {
        if (uri.isBlank()) {
            uri = scheme + ":" + article().id();
        }
        return incoming();
    }

    Incoming incoming() throws UnfitArticle {
        if (!hasBody() && !kills()) {
            throw new UnfitArticle("has no text that could be a story");
        }
        url(uri);
        ZoneOffset zone = published == null ? ZoneOffset.UTC : published.getOffset();
        return new Incoming(article(), new Handling(version, status, embargo, slug, note, zone), warnings);
    }

    private Article article() {
        return new Article(
                uri,
                headline,
                byline,
                source,
                dateline,
                published == null ? null : published.toInstant(),
                body,
                url,
                subjects);
    }

    private Optional<OffsetDateTime> date(String text, String field, String consequence) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<OffsetDateTime> read = SentDate.read(text);
        if (read.isEmpty()) {
            warn("has the " + field + " \"" + shortened(text.strip()) + "\", which cannot be read, so " + consequence
                    + "; write it like 2022-01-10T14:05:00Z");
        }
        return read;
    }

    static String name(String text, String field) throws UnfitArticle {
        if (text.length() > LONGEST_NAME) {
            throw new UnfitArticle("has a " + field + " of " + text.length() + " characters; " + LONGEST_NAME
                    + " is the most that is taken");
        }
        return text;
    }

    static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
