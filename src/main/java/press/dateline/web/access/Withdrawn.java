package press.dateline.web.access;

import press.dateline.search.article.WithdrawnArticle;

/** Somebody asks for an article that was withdrawn. */
final class Withdrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WithdrawnArticle article;

    Withdrawn(WithdrawnArticle article) {
        super("withdrawn");
        this.article = article;
    }

    WithdrawnArticle article() {
        return article;
    }
}
