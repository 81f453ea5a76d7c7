package press.dateline.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.dateline.evaluate.labels.ExpectedNames;
import press.dateline.evaluate.labels.LabelledName;
import press.dateline.evaluate.labels.Task;

/** Counts, article by article, how well one task is done. */
final class TaskTally {

    private final Map<String, NameFault> faults = new HashMap<>();
    private final Task task;
    private int right;
    private int found;
    private int wanted;
    private boolean complete = true;

    TaskTally(Task task) {
        this.task = task;
    }

    void add(String uri, ExpectedNames expected, List<LabelledName> guesses) {
        List<LabelledName> missing = new ArrayList<>(expected.names());
        complete &= expected.complete();
        wanted += missing.size();
        found += guesses.size();
        for (LabelledName guess : guesses) {
            int match = match(guess, missing);
            if (match >= 0) {
                right++;
                missing.remove(match);
            } else if (match(guess, expected.either()) >= 0) {
                found--;
            } else if (expected.complete()) {
                fault(guess.shown(), false, uri);
            }
        }
        missing.forEach(name -> fault(name.shown(), true, uri));
    }

    private static int match(LabelledName guess, List<LabelledName> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).matches(guess)) {
                return i;
            }
        }
        return -1;
    }

    private void fault(String name, boolean missed, String uri) {
        faults.merge(
                missed + name,
                new NameFault(task, name, missed, 1, uri),
                (before, one) -> new NameFault(task, name, missed, before.count() + 1, before.article()));
    }

    Collection<NameFault> faults() {
        return faults.values();
    }

    PrecisionRecall score() {
        return new PrecisionRecall(right, found, wanted, complete);
    }
}
