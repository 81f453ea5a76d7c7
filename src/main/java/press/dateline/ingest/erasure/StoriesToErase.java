package press.dateline.ingest.erasure;

import java.util.Set;
import press.dateline.article.Article;
import press.dateline.index.schema.StoryKey;

/**
 * What has to go.
 *
 * @param stories in all their versions, those that were never taken in included
 * @param articles the ids of versions that are known
 */
public record StoriesToErase(Set<StoryKey> stories, Set<String> articles) {

    public StoriesToErase {
        stories = Set.copyOf(stories);
        articles = Set.copyOf(articles);
    }

    boolean mean(Article article) {
        return articles.contains(article.id()) || stories.contains(StoryKey.of(article));
    }
}
