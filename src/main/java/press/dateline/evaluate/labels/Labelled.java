package press.dateline.evaluate.labels;

import java.util.Map;
import press.dateline.article.Article;

/**
 * An article and what people found in it.
 *
 * @param groupsAreOrganisations whether the labels count armed groups among the organisations
 */
public record Labelled(Article article, Map<Task, ExpectedNames> expected, boolean groupsAreOrganisations) {}
