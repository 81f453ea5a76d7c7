package press.dateline.web.access;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import press.dateline.search.Archive;
import press.dateline.search.WithheldArticles;
import press.dateline.search.article.StoredArticle;

/** Finds the article of an address, or says why there is none: it never was, or it was withdrawn. */
@Singleton
public class ArticleFinder {

    private final Archive archive;
    private final WithheldArticles withheld;

    public ArticleFinder(Archive archive, WithheldArticles withheld) {
        this.archive = archive;
        this.withheld = withheld;
    }

    public StoredArticle find(String id) {
        return archive.article(id).orElseThrow(() -> withheld.withdrawn(id)
                .<RuntimeException>map(Withdrawn::new)
                .orElseGet(() -> new NotFoundException("There is no article here.")));
    }
}
