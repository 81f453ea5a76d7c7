package press.dateline.bench;

import java.util.ArrayList;
import java.util.List;

/** The Markdown table that docs/measured.md quotes. */
final class Table {

    private final List<String> rows = new ArrayList<>();

    Table() {
        rows.add("| measured | Dateline | compared with | ratio (lowest–highest; rounds) |");
        rows.add("|---|---:|---:|---:|");
    }

    /** More is better: so many times as fast. */
    void faster(String measured, Series ours, Series theirs, String format, String whom) {
        row(measured, ours, theirs, format, whom, "as fast");
    }

    /** Less is better: so many times as long, or as much. */
    void more(String measured, Series ours, Series theirs, String format, String whom, String word) {
        row(measured, ours, theirs, format, whom, "the " + word);
    }

    @Override
    public String toString() {
        return String.join("\n", rows);
    }

    private void row(String measured, Series ours, Series theirs, String format, String whom, String unit) {
        Series ratio = ours.over(theirs);
        String spread = ratio.size() < 2
                ? ""
                : " (%s–%s; %d)".formatted(ratio(ratio.lowest()), ratio(ratio.highest()), ratio.size());
        rows.add("| %s | %s | %s: %s | **%s×** %s%s |"
                .formatted(
                        measured,
                        format.formatted(ours.median()),
                        whom,
                        format.formatted(theirs.median()),
                        ratio(ratio.median()),
                        unit,
                        spread));
    }

    private static String ratio(double value) {
        return (value < 10 ? "%.2f" : "%.0f").formatted(value);
    }
}
