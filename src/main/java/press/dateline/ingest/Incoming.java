package press.dateline.ingest;

import java.util.List;
import press.dateline.article.Article;
import press.dateline.article.Handling;

/**
 * An article as it came in.
 *
 * @param warnings what of it could not be read, each a sentence about it
 */
record Incoming(Article article, Handling handling, List<String> warnings) {

    Incoming {
        warnings = List.copyOf(warnings);
    }
}
