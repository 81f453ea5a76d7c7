package press.dateline.share;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.article.Article;
import press.dateline.search.article.StoredArticle;

/** ninjs JSON Lines that Dateline itself takes in again as the very same articles. */
final class NinjsExport implements Export {

    private static final ObjectMapper JSON = new ObjectMapper();

    private String heading = "";

    /** The format has no place for it but an editorial note; that of the first item stands at the top. */
    @Override
    public void begin(Heading heading, Writer out) {
        this.heading = heading.said();
    }

    @Override
    public void article(StoredArticle stored, Writer out) throws IOException {
        Article article = stored.article();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("uri", article.uri());
        item.put("type", "text");
        putIfSaid(item, "ednote", heading);
        heading = "";
        putIfSaid(item, "headline", article.headline());
        putIfSaid(item, "byline", article.byline());
        putIfSaid(item, "located", article.dateline());
        if (article.published() != null) {
            item.put("versioncreated", article.published().toString());
        }
        putIfSaid(item, "source", article.source());
        if (!article.subjects().isEmpty()) {
            item.put("subject", named(article.subjects()));
        }
        List<String> places = new ArrayList<>(names(stored.countries()));
        places.addAll(names(stored.places()));
        item.put("place", named(places));
        item.put("person", named(names(stored.actors())));
        item.put("organisation", named(names(stored.organisations())));
        item.put("body_text", article.body());
        out.write(JSON.writeValueAsString(item));
        out.write('\n');
    }

    private static List<String> names(List<StoredArticle.StoredEntity> entities) {
        return entities.stream().map(StoredArticle.StoredEntity::name).toList();
    }

    private static List<Map<String, String>> named(List<String> names) {
        return names.stream().map(name -> Map.of("name", name)).toList();
    }

    private static void putIfSaid(Map<String, Object> item, String field, String text) {
        if (!text.isEmpty()) {
            item.put(field, text);
        }
    }
}
