package press.dateline.index;

import press.dateline.article.Article;
import press.dateline.extract.Extraction;

/** An article together with who and where it is about: what the writer stores. */
public record Extracted(Article article, Extraction extraction) {}
