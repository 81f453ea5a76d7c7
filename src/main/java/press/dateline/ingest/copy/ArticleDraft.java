package press.dateline.ingest.copy;

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
import press.dateline.article.Provenance;

/** What a reader of some format gathers of one article, piece by piece; says at the end whether it is one. */
public final class ArticleDraft {

    /** Longer than any newspaper's longest read, short enough to be held and analysed. */
    public static final int LONGEST_BODY = 2_000_000;

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

    public ArticleDraft uri(String text) throws UnfitArticle {
        uri = name(Characters.clean(text), "uri");
        return this;
    }

    public ArticleDraft headline(String text) {
        headline = Markup.plain(Characters.clean(text));
        return this;
    }

    public ArticleDraft byline(String text) {
        byline = Markup.plain(Characters.clean(text));
        return this;
    }

    public ArticleDraft source(String text) throws UnfitArticle {
        source = name(Markup.plain(Characters.clean(text)), "source");
        return this;
    }

    public ArticleDraft dateline(String text) {
        dateline = Markup.plain(Characters.clean(text));
        return this;
    }

    /** Text that should be plain. */
    public ArticleDraft body(String text, String field) throws UnfitArticle {
        return whole(Markup.plain(Characters.clean(text)), field);
    }

    /** Text that is plain, whatever it looks like. */
    public ArticleDraft whole(String text, String field) throws UnfitArticle {
        if (text.length() > LONGEST_BODY) {
            throw new UnfitArticle("has a " + field + " of " + text.length() + " characters; " + LONGEST_BODY
                    + " is the most that is taken");
        }
        body = text;
        return this;
    }

    public ArticleDraft url(String text) {
        url = text.startsWith("http://") || text.startsWith("https://") ? text : url;
        return this;
    }

    public ArticleDraft subject(String text) throws UnfitArticle {
        String subject = name(Markup.plain(Characters.clean(text)), "subject");
        if (!subject.isBlank() && !subjects.contains(subject)) {
            subjects.add(subject);
        }
        return this;
    }

    public ArticleDraft version(String text) {
        String said = text.strip();
        version = said.length() > LONGEST_VERSION ? said.substring(0, LONGEST_VERSION) : said;
        return this;
    }

    public ArticleDraft slug(String text) throws UnfitArticle {
        slug = name(Markup.line(Characters.clean(text)), "slug");
        return this;
    }

    public ArticleDraft note(String text) {
        note = Markup.line(Characters.clean(text));
        return this;
    }

    /** {@code usable, withheld, canceled} as the IPTC writes them, and as others do. */
    public ArticleDraft status(String text) {
        String said = text.toLowerCase(Locale.ROOT).replaceFirst("^.*[:/]", "").strip();
        status = switch (said) {
            case "canceled", "cancelled", "killed", "kill", "withdrawn", "takedown", "recalled" -> Status.CANCELED;
            case "withheld", "embargoed", "embargo" -> Status.WITHHELD;
            default -> status;
        };
        return this;
    }

    public ArticleDraft published(String text, String field) {
        date(text, field, "it is taken undated").ifPresent(moment -> published = moment);
        return this;
    }

    public ArticleDraft published(OffsetDateTime moment) {
        published = moment;
        return this;
    }

    /** What cannot be read must not be seen too early. */
    public ArticleDraft embargo(String text, String field) {
        if (!text.isBlank()) {
            embargo = date(text, field, "it is held back until its sender says otherwise")
                    .map(OffsetDateTime::toInstant)
                    .orElse(null);
            status = embargo == null ? Status.WITHHELD : status;
        }
        return this;
    }

    public ArticleDraft warn(String warning) {
        warnings.add(warning);
        return this;
    }

    public boolean dated() {
        return published != null;
    }

    public boolean hasBody() {
        return !body.isBlank();
    }

    public boolean named() {
        return !uri.isBlank();
    }

    public boolean kills() {
        return status == Status.CANCELED;
    }

    public String headline() {
        return headline;
    }

    public String byline() {
        return byline;
    }

    public String source() {
        return source;
    }

    /** Named after its words where its sender gave it no name, it is the same story wherever it lies. */
    public Incoming named(String scheme) throws UnfitArticle {
        if (uri.isBlank()) {
            uri = scheme + ":" + article().id();
        }
        return incoming();
    }

    public Incoming incoming() throws UnfitArticle {
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
                new Provenance(byline, source, dateline, url),
                published == null ? null : published.toInstant(),
                body,
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

    public static String name(String text, String field) throws UnfitArticle {
        if (text.length() > LONGEST_NAME) {
            throw new UnfitArticle("has a " + field + " of " + text.length() + " characters; " + LONGEST_NAME
                    + " is the most that is taken");
        }
        return text;
    }

    public static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
