package press.dateline.index.rebuild;

import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import press.dateline.article.Article;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.copies.SharedStories;
import press.dateline.index.copies.Shingles;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.ArticleDocument;
import press.dateline.index.write.Extracted;

/** A stored article with what extraction finds in it today. */
record Renewed(String id, Extraction extraction, Map<String, Object> document) {

    /**
     * When it came, when it was superseded and which story it tells stay.
     *
     * @param told which that is, if the article does not say so itself
     */
    static Renewed of(Hit<JsonNode> hit, StoryGrouping.Told told, Extractor extractor) {
        Article article = StoredDocument.article(hit.source());
        Extraction extraction = extractor.extract(article);
        Instant received =
                Instant.parse(hit.source().path(ArticleField.RECEIVED).asText());
        StoryGrouping.Told kept = told != null
                ? told
                : new StoryGrouping.Told(
                        hit.source().path(ArticleField.STORY).asText(),
                        Shingles.of(article).sketch(),
                        SharedStories.isMarked(hit.source()));
        Map<String, Object> document = ArticleDocument.of(
                new Extracted(article, extraction, StoredDocument.handling(hit.source())), kept, received);
        if (hit.source().hasNonNull(ArticleField.SUPERSEDED)) {
            document.put(
                    ArticleField.SUPERSEDED,
                    hit.source().path(ArticleField.SUPERSEDED).asText());
        }
        return new Renewed(hit.id(), extraction, document);
    }

    /** One that an earlier Dateline wrote, with no more than what it lacks for being counted. */
    static BulkOperation asItIs(Hit<JsonNode> hit) {
        ObjectNode document = hit.source().deepCopy();
        if (!SharedStories.isMarked(document)) {
            document.put(ArticleField.SHARED_STORY, StoryKey.NOT_SHARED);
        }
        return BulkOperation.of(
                operation -> operation.index(index -> index.id(hit.id()).document(document)));
    }

    BulkOperation operation() {
        return BulkOperation.of(
                operation -> operation.index(index -> index.id(id).document(document)));
    }
}
