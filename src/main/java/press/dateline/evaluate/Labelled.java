package press.dateline.evaluate;

import java.util.List;
import java.util.Map;
import press.dateline.article.Article;

/**
 * An article and what people found in it.
 *
 * @param groupsAreOrganisations whether the labels count armed groups among the organisations
 */
public record Labelled(Article article, Map<Task, Expected> expected, boolean groupsAreOrganisations) {

    /**
     * The entities of one task.
     *
     * @param complete whether there are no others
     * @param either what is no fault to find, nor to miss
     */
    record Expected(List<LabelledName> names, boolean complete, List<LabelledName> either) {

        Expected(List<LabelledName> names, boolean complete) {
            this(names, complete, List.of());
        }
    }
}
