package press.dateline.bench;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.file.Kind;

/** The pages that get heavier as an archive grows, by what a table calls them; the archive itself says which these are. */
final class ScalePages {

    private static final String ANY_WORD = "said";
    private static final int SIZE = 10;

    private final ElasticsearchClient client;
    private final String index;

    ScalePages(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** The pages of those whom most articles name. */
    Map<String, String> entities() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Map.Entry<Kind, String> each : Map.of(
                        Kind.COUNTRY, "countries",
                        Kind.PLACE, "places",
                        Kind.ACTOR, "actors",
                        Kind.ORGANISATION, "organisations")
                .entrySet()) {
            var commonest = client.search(
                            search -> search.index(index)
                                    .size(0)
                                    .aggregations(
                                            "values",
                                            Aggregation.of(a -> a.terms(terms -> terms.field(
                                                            each.getKey().word())
                                                    .size(1)))),
                            JsonNode.class)
                    .aggregations()
                    .get("values")
                    .sterms()
                    .buckets()
                    .array()
                    .get(0);
            String id = commonest.key().stringValue();
            pages.put(
                    "the commonest %s, %s, in %,d articles"
                            .formatted(each.getKey().word(), id, commonest.docCount()),
                    "/" + each.getValue() + "/" + id);
        }
        return pages;
    }

    /** First, middle and last pages, of everything and of a word that half of the articles have. */
    Map<String, String> deep(Program program) throws IOException, InterruptedException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Map.Entry<String, String> result : Map.of(
                        "everything, newest first",
                        "sort=newest",
                        "everything, oldest first",
                        "sort=oldest",
                        "“" + ANY_WORD + "” by relevance",
                        "q=" + ANY_WORD)
                .entrySet()) {
            long last = program.pages(result.getValue());
            for (long page : List.of(1L, (last + 1) / 2, last)) {
                pages.put(
                        "%s, page %,d of %,d".formatted(result.getKey(), page, last),
                        "/search?" + result.getValue() + (page == 1 ? "" : "&page=" + page));
            }
        }
        return pages;
    }

    Map<String, String> others() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("front page", "/");
        pages.put("A–Z of actors", "/browse/actor");
        pages.put("all countries", "/browse/country");
        pages.put("feed of everything", "/search.atom?sort=newest");
        pages.put("feed of a country", "/search.atom?country=us&sort=newest");
        pages.put("counts since a moment", "/api/new?country=us&since=2020-01-01T00:00:00Z");
        return pages;
    }

    /** What somebody types who looks for a person, an organisation or a word. */
    List<String> suggestions(List<Stored> articles) throws IOException {
        List<String> asked = new ArrayList<>();
        for (Stored article : articles) {
            for (Kind kind : List.of(Kind.ACTOR, Kind.ORGANISATION)) {
                JsonNode ids = article.read().path(kind.word());
                if (!ids.isEmpty()) {
                    String id = ids.get(0).asText();
                    asked.add("/api/suggest?q=" + id.substring(0, Math.min(id.length(), 2 + asked.size() % 4)));
                }
            }
            if (asked.size() >= SIZE * SIZE) {
                break;
            }
        }
        return asked;
    }
}
