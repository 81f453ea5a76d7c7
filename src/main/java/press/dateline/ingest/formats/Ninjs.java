package press.dateline.ingest.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Markup;
import press.dateline.ingest.copy.UnfitArticle;

/**
 * Articles as <a href="https://iptc.org/standards/ninjs/">ninjs</a> 1, 2 and 3 objects and the likes of them that
 * editorial systems write: {@code uri} and a body are needed, all else may be missing.
 */
final class Ninjs {

    /** What systems wrap many articles in. */
    private static final List<String> WRAPPERS =
            List.of("articles", "items", "item", "_items", "stories", "results", "docs", "data");

    private static final List<String> URIS = List.of("uri", "guid", "_id", "id");

    private Ninjs() {}

    /** The articles that {@code item} only wraps; empty if it is one itself. */
    public static Optional<JsonNode> wrapped(JsonNode item) {
        if (!item.isObject() || item.has("uri") || item.has("headline") || item.has("body_text")) {
            return Optional.empty();
        }
        return WRAPPERS.stream()
                .map(item::path)
                .filter(inside -> inside.isArray() && inside.path(0).isObject())
                .findFirst();
    }

    public static Incoming incoming(JsonNode item) throws UnfitArticle {
        if (!item.isObject()) {
            throw new UnfitArticle("is not a JSON object; a ninjs article looks like {\"uri\": …, \"body_text\": …}");
        }
        ArticleDraft copy = new ArticleDraft();
        handling(item, copy);
        String uri = first(item, URIS);
        if (uri.isBlank()) {
            throw new UnfitArticle("has no uri, which every ninjs article needs");
        }
        copy.uri(uri).url(first(item, List.of("url", "link", "canonicalurl")));
        body(item, copy);
        String headline = first(item, List.of("headline", "title"));
        copy.headline(headline.isBlank() ? main(item.path("headlines")) : headline);
        copy.byline(first(item, List.of("byline", "by", "creator", "author")));
        copy.source(source(item));
        copy.dateline(first(item, List.of("located", "dateline")));
        copy.published(
                first(item, List.of("versioncreated", "versionCreated", "contentcreated", "published")),
                "versioncreated");
        for (String field : List.of("subject", "subjects")) {
            for (JsonNode subject : item.path(field)) {
                copy.subject(one(subject));
            }
        }
        names(item, copy);
        associated(item, copy);
        return copy.incoming();
    }

    /** In the words of ninjs 1 and of 2 and 3. */
    private static void names(JsonNode item, ArticleDraft copy) {
        each(item, List.of("person", "people"), copy.names()::person);
        each(item, List.of("organisation", "organisations"), copy.names()::organisation);
        each(item, List.of("place", "places"), copy.names()::place);
    }

    /**
     * Pictures, graphics and other stories that came with this one: an object with a name for each in ninjs 1, a list in 2
     * and 3. What they say is not what the story says.
     */
    private static void associated(JsonNode item, ArticleDraft copy) {
        for (JsonNode each : item.path("associations")) {
            String said = Stream.of(
                            first(each, List.of("headline", "title")).isBlank()
                                    ? main(each.path("headlines"))
                                    : first(each, List.of("headline", "title")),
                            caption(each),
                            credit(each))
                    .filter(part -> !part.isBlank())
                    .distinct()
                    .collect(Collectors.joining(" – "));
            copy.names().associated(said);
        }
    }

    private static String caption(JsonNode item) {
        String plain = first(item, List.of("description_text", "caption", "body_text"));
        String marked =
                plain.isBlank() ? first(item, List.of("description_html", "description_xhtml", "body_html")) : "";
        String several = plain.isBlank() && marked.isBlank() ? main(item.path("descriptions")) : "";
        return plain + (marked.isBlank() ? "" : Markup.text(marked)) + several;
    }

    private static String credit(JsonNode item) {
        String credit = first(item, List.of("creditline", "byline", "copyrightholder", "source"));
        return credit.isBlank() ? "" : "(" + credit + ")";
    }

    private static void each(JsonNode item, List<String> fields, Consumer<String> taker) {
        for (String field : fields) {
            JsonNode value = item.path(field);
            if (value.isArray()) {
                value.forEach(each -> taker.accept(one(each)));
            } else {
                taker.accept(one(value));
            }
        }
    }

    private static void handling(JsonNode item, ArticleDraft copy) throws UnfitArticle {
        copy.version(first(item, List.of("version")));
        copy.status(first(item, List.of("pubstatus", "pubStatus", "state")));
        copy.embargo(first(item, List.of("embargoed", "embargo")), "embargoed");
        copy.slug(first(item, List.of("slugline", "slug")));
        copy.note(first(item, List.of("ednote", "edNote", "ednotes")));
    }

    private static void body(JsonNode item, ArticleDraft copy) throws UnfitArticle {
        if (said(item, "body_text")) {
            copy.body(several(item.path("body_text"), "body_text"), "body_text");
        }
        for (String field : List.of("body_html", "body_xhtml", "body")) {
            if (!copy.hasBody() && said(item, field)) {
                String body = several(item.path(field), field);
                copy.body(field.equals("body") ? body : Markup.text(body), field);
            }
        }
        if (!copy.hasBody()) {
            copy.body(main(item.path("bodies")), "bodies");
        }
        if (!copy.hasBody() && !copy.kills()) {
            throw new UnfitArticle("has no body_text, which every ninjs article needs");
        }
    }

    private static boolean said(JsonNode item, String field) {
        return item.hasNonNull(field);
    }

    /** Of several headlines or bodies the main one, else the first. */
    private static String main(JsonNode several) {
        JsonNode chosen = null;
        for (JsonNode each : several) {
            boolean main = each.path("role").asText("").matches("(?i).*main.*");
            if (each.hasNonNull("value") && (chosen == null || main)) {
                chosen = each;
                if (main) {
                    break;
                }
            }
        }
        if (chosen == null) {
            return "";
        }
        String type =
                chosen.path("contentType").asText(chosen.path("contenttype").asText(""));
        String value = chosen.path("value").asText();
        return type.contains("html") ? Markup.text(value) : value;
    }

    /** A text, or paragraphs one after another. */
    private static String several(JsonNode value, String field) throws UnfitArticle {
        if (value.isTextual()) {
            return value.asText();
        }
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode each : value) {
            if (!value.isArray() || !each.isTextual()) {
                throw new UnfitArticle("has a " + field + " that is not a text");
            }
            paragraphs.add(each.asText());
        }
        if (!value.isArray()) {
            throw new UnfitArticle("has a " + field + " that is not a text");
        }
        return String.join("\n\n", paragraphs);
    }

    private static String source(JsonNode item) {
        return first(item, List.of("source", "infosource", "provider", "copyrightholder"));
    }

    private static String first(JsonNode item, List<String> fields) {
        return fields.stream()
                .map(field -> one(item.path(field)))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** However it is written: a text, a number, an object with a name, several of them. */
    private static String one(JsonNode value) {
        if (value.isValueNode()) {
            return value.isNull() ? "" : value.asText();
        }
        if (value.isArray()) {
            Stream.Builder<String> parts = Stream.builder();
            value.forEach(each -> parts.add(one(each)));
            return parts.build().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        }
        return value.isMissingNode() ? "" : first(value, List.of("name", "literal", "value", "text", "city", "title"));
    }
}
