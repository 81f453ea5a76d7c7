package press.dateline.ingest.copy;

import java.util.List;
import press.dateline.article.Article;
import press.dateline.article.Handling;

/**
 * An article as it came in.
 *
 * @param warnings what of it could not be read, each a sentence about it
 */
public record Incoming(Article article, Handling handling, List<String> warnings) {

    public Incoming {
        warnings = List.copyOf(warnings);
    }
}
