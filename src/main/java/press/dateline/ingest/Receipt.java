package press.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.runs.RunCounts;
import press.dateline.index.write.Outcome;
import press.dateline.ingest.copy.Incoming;

/**
 * What became of one article that a program sent.
 *
 * @param line where in what was sent it stood, from 1, or 0 where that is one article
 * @param outcome {@code new, unchanged, embargoed, withdrawn} or {@code failed}
 * @param reason why it failed, and what is odd about it otherwise
 */
public record Receipt(long line, String uri, String id, String outcome, List<String> reason) {

    static Receipt of(long line, Incoming incoming, Extraction found, Outcome outcome) {
        List<String> said = new ArrayList<>(incoming.warnings());
        found.warning().ifPresent(said::add);
        if (!outcome.reason().isEmpty()) {
            said.add(outcome.reason());
        }
        return new Receipt(
                line,
                incoming.article().uri(),
                incoming.article().id(),
                outcome.kind().name().toLowerCase(Locale.ROOT),
                said);
    }

    /** Whether the archive holds something of it now that it did not hold before. */
    boolean kept() {
        return !outcome.equals("failed") && !outcome.equals("unchanged");
    }

    static RunCounts counts(List<Receipt> receipts, long bytes) {
        long fresh = count(receipts, "new");
        long unchanged = count(receipts, "unchanged");
        long failed = count(receipts, "failed");
        long warned = receipts.stream()
                .filter(each ->
                        !each.outcome().equals("failed") && !each.reason().isEmpty())
                .count();
        return new RunCounts(
                bytes,
                bytes,
                receipts.size(),
                fresh,
                unchanged,
                receipts.size() - fresh - unchanged - failed,
                failed,
                warned);
    }

    private static long count(List<Receipt> receipts, String outcome) {
        return receipts.stream().filter(each -> each.outcome().equals(outcome)).count();
    }

    static Receipt refused(long line, String reason) {
        return new Receipt(line, "", "", "failed", List.of(reason));
    }
}
