package press.dateline.evaluate;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import press.dateline.evaluate.labels.Task;

/** How an ablation is printed: a line a rule or table, thousandths of F1 that are lost without it, a column a task. */
public final class AblationTable {

    private final PrintStream out;

    public AblationTable(PrintStream out) {
        this.out = out;
    }

    /** Without measuring. */
    public static void list(PrintStream out) {
        Ablation.list().forEach(gain -> out.printf("%-32s %s%n", gain.name(), gain.words()));
    }

    public void print(Ablation ablation) {
        List<Task> tasks = List.copyOf(ablation.whole().keySet());
        out.printf("%,d articles; thousandths of F1 that are lost without it%n", ablation.articles());
        line("", tasks.stream().collect(Collectors.toMap(task -> task, Task::word)), tasks);
        line(
                "everything in force, F1",
                tasks.stream()
                        .collect(Collectors.toMap(
                                task -> task,
                                task -> String.format(
                                        Locale.ROOT,
                                        "%.4f",
                                        ablation.whole().get(task).f1()))),
                tasks);
        ablation.run(gain -> line(
                gain.name(),
                tasks.stream()
                        .collect(Collectors.toMap(
                                task -> task, task -> thousandths(gain.gains().getOrDefault(task, 0.0)))),
                tasks));
    }

    private void line(String name, Map<Task, String> cells, List<Task> tasks) {
        out.printf("%-32s", name);
        tasks.forEach(task -> out.printf("%11s", cells.get(task)));
        out.println();
    }

    private static String thousandths(double gain) {
        return gain == 0 ? "·" : String.format(Locale.ROOT, "%+.2f", gain * 1000);
    }
}
