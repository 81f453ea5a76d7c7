package press.dateline.share;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import press.dateline.search.StoredArticle;

/** Writes article after article in one format; one object writes one export. */
public interface Export {

    /** Before the first article: what is being taken away, in formats that have a place to say so. */
    default void begin(Heading heading, Writer out) throws IOException {}

    /** One article. */
    void article(StoredArticle article, Writer out) throws IOException;

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
