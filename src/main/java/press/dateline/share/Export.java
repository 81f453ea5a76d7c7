package press.dateline.share;

import java.io.IOException;
import java.io.Writer;
import press.dateline.search.StoredArticle;

/** Writes article after article in one format; one object writes one export. */
public interface Export {

    /** Before the first article. */
    default void begin(Writer out) throws IOException {}

    /** One article. */
    void article(StoredArticle article, Writer out) throws IOException;
}
