package press.dateline.evaluate.labels;

import java.util.List;

/**
 * The entities of one task that labels say are in an article.
 *
 * @param complete whether there are no others
 * @param either what is no fault to find, nor to miss
 */
public record ExpectedNames(List<LabelledName> names, boolean complete, List<LabelledName> either) {

    public ExpectedNames {
        names = List.copyOf(names);
        either = List.copyOf(either);
    }

    public ExpectedNames(List<LabelledName> names, boolean complete) {
        this(names, complete, List.of());
    }
}
