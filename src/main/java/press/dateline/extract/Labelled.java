package press.dateline.extract;

import java.util.List;
import java.util.Map;
import press.dateline.article.Article;

/**
 * An article and what people found in it.
 *
 * @param groupsAreOrganisations whether the labels count armed groups among the organisations
 */
record Labelled(Article article, Map<Task, Expected> expected, boolean groupsAreOrganisations) {

    /** The entities of one task; {@code complete} if there are no others. */
    record Expected(List<Name> names, boolean complete) {}
}
