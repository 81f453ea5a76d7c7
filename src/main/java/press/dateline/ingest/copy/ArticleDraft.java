package press.dateline.ingest.copy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.article.Provenance;

/** What a reader of some format gathers of one article, piece by piece; says at the end whether it is one. */
public final class ArticleDraft {

    /** Longer than any newspaper's longest read, short enough to be held and analysed. */
    public static final int LONGEST_BODY = 2_000_000;

    private final List<String> warnings = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final HandlingDraft handling = new HandlingDraft();
    private String uri = "";
    private String headline = "";
    private String byline = "";
    private String source = "";
    private String dateline = "";
    private String body = "";
    private String url = "";
    private OffsetDateTime published;

    public ArticleDraft uri(String text) throws UnfitArticle {
        uri = FieldLimits.name(Characters.clean(text), "uri");
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
        source = FieldLimits.name(Markup.plain(Characters.clean(text)), "source");
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
        body = FieldLimits.within(text, field, LONGEST_BODY);
        return this;
    }

    public ArticleDraft url(String text) {
        url = text.startsWith("http://") || text.startsWith("https://") ? text : url;
        return this;
    }

    public ArticleDraft subject(String text) throws UnfitArticle {
        String subject = FieldLimits.name(Markup.plain(Characters.clean(text)), "subject");
        if (!subject.isBlank() && !subjects.contains(subject)) {
            subjects.add(subject);
        }
        return this;
    }

    /** Whom the sender says it is about. */
    public SenderNames names() {
        return handling.names;
    }

    public ArticleDraft version(String text) {
        handling.version(text);
        return this;
    }

    public ArticleDraft slug(String text) throws UnfitArticle {
        handling.slug(text);
        return this;
    }

    public ArticleDraft note(String text) {
        handling.note(text);
        return this;
    }

    /** {@code usable, withheld, canceled} as the IPTC writes them, and as others do. */
    public ArticleDraft status(String text) {
        handling.status(text);
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

    public ArticleDraft embargo(String text, String field) {
        if (!text.isBlank()) {
            handling.embargo(date(text, field, "it is held back until its sender says otherwise"));
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
        return handling.kills();
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
        return new Incoming(article(), handling.handling(zone), warnings);
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
            warn("has the " + field + " \"" + FieldLimits.shortened(text.strip()) + "\", which cannot be read, so "
                    + consequence + "; write it like 2022-01-10T14:05:00Z");
        }
        return read;
    }
}
