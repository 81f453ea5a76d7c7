package press.dateline.bench;

import java.util.ArrayList;
import java.util.List;

/** What {@code bin/bench scale} prints. */
final class ScaleTable {

    private final List<String> rows = new ArrayList<>();

    ScaleTable() {
        rows.add("| measured | p50 | p99 | against raw, p50 / p99 | goal |");
        rows.add("|---|---:|---:|---:|---|");
    }

    /** Milliseconds, sorted. */
    void row(String measured, double[] times, String goal) {
        row(measured, times, "", goal);
    }

    void row(String measured, double[] ours, double[] raw, String goal) {
        row(
                measured,
                ours,
                "%.2f× / %.2f× (%.1f / %.1f ms)"
                        .formatted(
                                Series.quantile(ours, 0.5) / Series.quantile(raw, 0.5),
                                Series.quantile(ours, 0.99) / Series.quantile(raw, 0.99),
                                Series.quantile(raw, 0.5),
                                Series.quantile(raw, 0.99)),
                goal);
    }

    void said(String measured, String figure, String goal) {
        rows.add("| %s | %s | | | %s |".formatted(measured, figure, goal));
    }

    private void row(String measured, double[] times, String compared, String goal) {
        rows.add("| %s | %.1f ms | %.1f ms | %s | %s |"
                .formatted(measured, Series.quantile(times, 0.5), Series.quantile(times, 0.99), compared, goal));
    }

    @Override
    public String toString() {
        return String.join("\n", rows);
    }
}
