package press.dateline.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import press.dateline.search.article.StoredArticle;

/** Writes article after article in one format; one object writes one export. */
public interface Export {

    /** Before the first article: what is being taken away, in formats that have a place to say so. */
    default void begin(Heading heading, Writer out) throws IOException {}

    /** One article. */
    void article(StoredArticle article, Writer out) throws IOException;

    /** Where others find the article: the sender's own page, or else the archive's; empty if neither is known. */
    static String address(StoredArticle stored, String base) {
        String own = stored.article().url();
        return own.isEmpty() && !base.isEmpty() ? page(base, stored.id()) : own;
    }

    /** Where the archive shows the article. */
    static String page(String base, String id) {
        return base + "/articles/" + id;
    }

    /** Takes article after article into {@code out}; throws {@link UncheckedIOException} once nobody reads any more. */
    default Consumer<StoredArticle> into(Writer out) {
        return article -> {
            try {
                article(article, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
