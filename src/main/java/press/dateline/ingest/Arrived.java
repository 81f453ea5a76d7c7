package press.dateline.ingest;

import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.ingest.copy.Origin;

/** An article of a run, and the received file that it was in. */
record Arrived(Origin origin, Article article, Handling handling, String digest) {

    String id() {
        return article.id();
    }
}
