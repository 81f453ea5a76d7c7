package press.dateline.ingest.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Markup;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** A page of a newspaper: what it says of itself for search engines first, then what looks like the story. */
public final class WebPage implements Format {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Shorter than this, what was found is a teaser or a caption. */
    private static final int STORY = 200;

    private final String address;

    /** A page fetched from {@code address}, or from nowhere. */
    public WebPage(String address) {
        this.address = address;
    }

    @Override
    public boolean is(Start start) {
        String small = start.text().toLowerCase(Locale.ROOT);
        return small.startsWith("<!doctype html") || start.element().equals("html") || small.startsWith("<head");
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        String text = Characters.declared(bytes);
        Document page = Jsoup.parse(text, address);
        JsonNode said = schema(page).orElse(JSON.createObjectNode());
        ArticleDraft copy = new ArticleDraft();
        String canonical = page.select("link[rel=canonical]").attr("abs:href");
        String own = first(canonical, meta(page, "og:url"), address);
        copy.uri(own).url(own);
        copy.headline(headline(page, said));
        copy.byline(first(
                names(said.path("author")),
                meta(page, "author"),
                page.select("[rel=author],.byline").text()));
        copy.source(first(names(said.path("publisher")), meta(page, "og:site_name")));
        copy.published(
                first(
                        said.path("datePublished").asText(""),
                        meta(page, "article:published_time"),
                        meta(page, "date"),
                        page.select("time[datetime]").attr("datetime")),
                "date of publication");
        for (String keyword : meta(page, "keywords").split(",")) {
            copy.subject(keyword.strip());
        }
        copy.whole(Characters.clean(body(text, page, said, copy.headline())), "page");
        if (copy.headline().isBlank()) {
            throw new UnfitArticle("is a page without a headline; no story could be told from it");
        }
        intake.article(new Origin(file, 0), copy.named("html"));
    }

    private static String headline(Document page, JsonNode said) {
        List<Element> headings = page.select("h1");
        return first(
                Markup.line(said.path("headline").asText("")),
                headings.size() == 1 ? headings.get(0).text() : "",
                meta(page, "og:title"),
                page.title());
    }

    private static String body(String html, Document page, JsonNode said, String headline) {
        String own = Markup.plain(said.path("articleBody").asText(""));
        if (own.length() >= STORY) {
            return own;
        }
        String found = "";
        Article article = new Readability4J("http://localhost/", html).parse();
        if (article.getContent() != null) {
            found = below(headline, Markup.text(article.getContent()));
        }
        if (found.length() >= STORY) {
            return found;
        }
        Element main =
                page.select("article, main, [role=main]").stream().findFirst().orElse(page.body());
        main.select("aside, footer, header, nav").remove();
        String all = below(headline, Markup.text(main));
        return all.length() > found.length() ? all : found;
    }

    private static String below(String headline, String text) {
        String rest = text;
        while (!headline.isBlank() && rest.startsWith(headline)) {
            rest = rest.substring(headline.length()).strip();
        }
        return rest;
    }

    /** What the page says in schema.org's words, if it says that it is an article. */
    private static Optional<JsonNode> schema(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                Optional<JsonNode> article = article(JSON.readTree(script.data()));
                if (article.isPresent()) {
                    return article;
                }
            } catch (JsonProcessingException e) {
                // What is no JSON says nothing; the page itself is still there.
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> article(JsonNode node) {
        if (node.isArray() || node.has("@graph")) {
            for (JsonNode each : node.isArray() ? node : node.path("@graph")) {
                if (article(each).isPresent()) {
                    return article(each);
                }
            }
            return Optional.empty();
        }
        String type = node.path("@type").isArray()
                ? node.path("@type").path(0).asText()
                : node.path("@type").asText();
        return type.endsWith("Article") || type.equals("BlogPosting") || type.equals("ReportageNewsArticle")
                ? Optional.of(node)
                : Optional.empty();
    }

    private static String names(JsonNode value) {
        if (value.isArray()) {
            StringBuilder names = new StringBuilder();
            value.forEach(each -> names.append(names.isEmpty() ? "" : ", ").append(names(each)));
            return names.toString();
        }
        return value.isTextual() ? value.asText() : value.path("name").asText("");
    }

    private static String meta(Document page, String name) {
        return page.select("meta").stream()
                .filter(each -> each.attr("property").equalsIgnoreCase(name)
                        || each.attr("name").equalsIgnoreCase(name))
                .map(each -> each.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String first(String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }
}
