package press.dateline.bench.grow;

import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;

/** An article and what is found in it. */
public record ReadArticle(Article article, Extraction extraction) {}
