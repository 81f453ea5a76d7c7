package press.dateline.index.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import press.dateline.article.Article;

/**
 * What makes articles versions of one story: who sent them and what the sender calls the story. Two papers number their
 * articles from one.
 *
 * @param source in small letters, since senders do not always write themselves alike
 */
public record StoryKey(String source, String uri) {

    /** In the place of a story that other articles tell, too: none does. No story is called so. */
    public static final String NOT_SHARED = "-";

    public StoryKey {
        source = source.strip().toLowerCase(Locale.ROOT);
    }

    /** The story that {@code article} is a version of. */
    public static StoryKey of(Article article) {
        return new StoryKey(article.source(), article.uri());
    }

    public static StoryKey of(JsonNode document) {
        return new StoryKey(
                document.path(ArticleField.SOURCE).asText(""),
                document.path(ArticleField.URI).asText());
    }

    /** A name for it that the index takes, however long it is. */
    public String id() {
        byte[] both = (source + "\n" + uri).getBytes(StandardCharsets.UTF_8);
        return "story-" + UUID.nameUUIDFromBytes(both);
    }
}
