package press.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.dateline.extract.findings.Extraction;
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

    static Receipt refused(long line, String reason) {
        return new Receipt(line, "", "", "failed", List.of(reason));
    }
}
