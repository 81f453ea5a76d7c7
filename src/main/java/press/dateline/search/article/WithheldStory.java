package press.dateline.search.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.dateline.article.Article;

/**
 * A story that nobody but editors may see.
 *
 * @param id of one of its documents, by which it is found again
 * @param withdrawn for good; else it is under an embargo
 * @param until when its embargo ends; empty where it was withdrawn, or where only its sender knows
 * @param versions those that are kept, the newest first; none where nothing was kept or nothing ever came
 */
public record WithheldStory(
        String id,
        String uri,
        String source,
        boolean withdrawn,
        Optional<Instant> until,
        Decision decision,
        List<Article> versions) {

    /**
     * Who decided it and why.
     *
     * @param at when; empty where its sender did with the story itself
     * @param said what readers may be told, or empty
     * @param erased whether the text is not kept
     */
    public record Decision(String who, String why, String said, Optional<Instant> at, boolean erased) {}

    public WithheldStory {
        versions = List.copyOf(versions);
    }

    /** What it is called: by its newest headline, else as its sender calls it. */
    public String name() {
        return versions.stream()
                .map(Article::headline)
                .filter(headline -> !headline.isBlank())
                .findFirst()
                .orElse(uri);
    }
}
