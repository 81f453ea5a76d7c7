package press.dateline.index.write;

import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;

/** An article together with who and where it is about: what the writer stores. */
public record Extracted(Article article, Extraction extraction) {}
