package press.dateline.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import press.dateline.search.Archive;
import press.dateline.search.StoredArticle;
import press.dateline.search.WithheldArticles;

/** Finds the article of an address, or says why there is none: it never was, or it was withdrawn. */
@Singleton
class ArticleFinder {

    private final Archive archive;
    private final WithheldArticles withheld;

    ArticleFinder(Archive archive, WithheldArticles withheld) {
        this.archive = archive;
        this.withheld = withheld;
    }

    StoredArticle find(String id) {
        return archive.article(id).orElseThrow(() -> withheld.withdrawn(id)
                .<RuntimeException>map(Withdrawn::new)
                .orElseGet(() -> new NotFoundException("There is no article here.")));
    }
}
