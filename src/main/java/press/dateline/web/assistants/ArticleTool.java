package press.dateline.web.assistants;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.search.Archive;
import press.dateline.search.WithheldArticles;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.article.StoredArticle.StoredEntity;
import press.dateline.web.language.Language;
import press.dateline.web.view.Dates;

/** One article as it was received, for an assistant that quotes it. */
@Singleton
class ArticleTool {

    /** As much as an assistant takes in at once. */
    private static final int PIECE = 20_000;

    private final Archive archive;
    private final WithheldArticles withheld;
    private final AnswerWriter writer;

    ArticleTool(Archive archive, WithheldArticles withheld, AnswerWriter writer) {
        this.archive = archive;
        this.withheld = withheld;
        this.writer = writer;
    }

    Answers.WholeArticle article(ToolInput input) {
        StoredArticle stored = find(id(input));
        Article article = stored.article();
        String body = article.body();
        int from = whole(body, input.number("offset", 0, Integer.MAX_VALUE / 4, 0));
        int to = whole(body, from + PIECE);
        return new Answers.WholeArticle(
                new Answers.Basis(
                        reading(stored, from, to),
                        writer.article(stored.id()),
                        true,
                        stored.received().toString(),
                        input.problems()),
                writer.source(
                        stored.id(),
                        article.headline(),
                        article.provenance(),
                        Optional.ofNullable(article.published())),
                new Answers.Standing(
                        stored.received().toString(),
                        stored.versions().size(),
                        archive.copies(stored).count(),
                        stored.newer().orElse(null)),
                body.length(),
                body.substring(from, to),
                to < body.length() ? to : null,
                AnswerWriter.names(
                        Stream.of(stored.countries(), stored.places(), stored.actors(), stored.organisations())
                                .flatMap(List::stream)
                                .map(StoredEntity::ref)));
    }

    private StoredArticle find(String id) {
        return archive.article(id)
                .orElseThrow(() -> new ToolTrouble(withheld.withdrawn(id)
                        .map(gone -> "This article was withdrawn on " + Dates.day(gone.at(), Language.ENGLISH)
                                + " and must not be used any more."
                                + (gone.said().isEmpty() ? "" : " " + gone.said()))
                        .orElse("There is no article with this id; the tool search gives ids.")));
    }

    /** The id, or what stands behind it in the link of an article. */
    private static String id(ToolInput input) {
        String id = input.text("id").strip().replaceFirst("[?#].*", "").replaceFirst(".*/articles/", "");
        if (id.isEmpty()) {
            throw new ToolTrouble("“id” has to be the id of an article, as the tool search gives it, or its link.");
        }
        return id;
    }

    /** No further than to the end, and never between the halves of one letter. */
    private static int whole(String body, int at) {
        int bound = Math.min(at, body.length());
        return bound > 0 && bound < body.length() && Character.isLowSurrogate(body.charAt(bound)) ? bound - 1 : bound;
    }

    private static String reading(StoredArticle stored, int from, int to) {
        Article article = stored.article();
        String source = article.provenance().source();
        String part = from == 0 && to == article.body().length()
                ? "whole"
                : "characters %,d to %,d of %,d"
                        .formatted(from, to, article.body().length());
        return "The article “" + article.headline() + "”"
                + (source.isEmpty() ? "" : " by " + source)
                + (stored.superseded().isPresent() ? ", in a version that a newer one has replaced" : "")
                + ", " + part + ".";
    }
}
