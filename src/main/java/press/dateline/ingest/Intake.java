package press.dateline.ingest;

import press.dateline.article.Article;

/** What reads files hands over: articles and failures in the order of the file. */
interface Intake {

    void article(Origin origin, Article article);

    void failure(Failure failure);
}
