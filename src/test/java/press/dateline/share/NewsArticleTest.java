package press.dateline.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.article.Provenance;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.article.StoredArticle;

/** Article pages as programs that know schema.org read them. */
class NewsArticleTest {

    private static final String SCHEMA = "http://schema.org/";

    @Test
    void linkedDataProcessorUnderstandsEveryMember() throws Exception {
        JsonObject read = expanded(data("Talks begin", "By Nana Beridze and AFP"));
        assertThat(read.getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "NewsArticle");
        assertThat(value(read, "headline")).isEqualTo("Talks begin");
        assertThat(value(read, "datePublished")).isEqualTo("2003-11-23T18:00:00Z");
        assertThat(value(read, "dateline")).isEqualTo("TBILISI");
        JsonArray authors = read.getJsonArray(SCHEMA + "author");
        assertThat(authors.getJsonObject(0).getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Person");
        assertThat(value(authors.getJsonObject(0), "name")).isEqualTo("Nana Beridze");
        assertThat(authors.getJsonObject(1).getJsonArray("@type").getString(0)).isEqualTo(SCHEMA + "Organization");
        assertThat(value(read.getJsonArray(SCHEMA + "about").getJsonObject(0), "name"))
                .isEqualTo("Georgia");
        assertThat(value(read.getJsonArray(SCHEMA + "publisher").getJsonObject(0), "name"))
                .isEqualTo("Northern Wire");
    }

    @Test
    void nothingInAnArticleEndsTheScriptItStandsIn() throws Exception {
        String hostile = "</script><!-- <script>alert(1)\u2028 & ]]>";
        String data = data(hostile, "");
        assertThat(data).doesNotContain("<", ">", "&", "\u2028");
        assertThat(value(expanded(data), "headline")).isEqualTo(hostile);
    }

    private static String data(String headline, String byline) {
        Article article = new Article(
                "https://example.org/1",
                headline,
                new Provenance(byline, "Northern Wire", "TBILISI", "https://example.org/1"),
                Instant.parse("2003-11-23T18:00:00Z"),
                "Body",
                List.of("politics"));
        StoredArticle.StoredEntity georgia = new StoredArticle.StoredEntity(
                new EntityRef(Kind.COUNTRY, "ge", "Georgia", true, 1),
                List.of("Georgia"),
                0.5,
                "ge",
                List.of(),
                List.of());
        StoredArticle stored = new StoredArticle(
                article,
                article.id(),
                article.id(),
                Instant.EPOCH,
                Optional.empty(),
                Map.of(Kind.COUNTRY, List.of(georgia)),
                Handling.USUAL,
                List.of());
        return NewsArticle.of(stored, "https://desk/articles/1");
    }

    /** With the part of schema.org's context that matters here, kept here: tests ask nothing of the web. */
    private static JsonObject expanded(String data) throws Exception {
        String context =
                """
                {"@context": {"@vocab": "http://schema.org/",
                  "mainEntityOfPage": {"@id": "http://schema.org/mainEntityOfPage", "@type": "@id"},
                  "isBasedOn": {"@id": "http://schema.org/isBasedOn", "@type": "@id"},
                  "datePublished": {"@id": "http://schema.org/datePublished", "@type": "http://schema.org/Date"}}}""";
        return JsonLd.expand(JsonDocument.of(new StringReader(data)))
                .loader((address, options) -> {
                    assertThat(address.toString()).startsWith("https://schema.org");
                    return JsonDocument.of(new StringReader(context));
                })
                .get()
                .getJsonObject(0);
    }

    private static String value(JsonObject object, String member) {
        return object.getJsonArray(SCHEMA + member).getJsonObject(0).getString("@value");
    }
}
