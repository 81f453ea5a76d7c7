package press.dateline.index.write;

import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.extract.findings.Extraction;

/** An article together with who and where it is about: what the writer stores. */
public record Extracted(Article article, Extraction extraction, Handling handling) {

    /** An article of which its sender says nothing beside its text. */
    public Extracted(Article article, Extraction extraction) {
        this(article, extraction, Handling.USUAL);
    }
}
