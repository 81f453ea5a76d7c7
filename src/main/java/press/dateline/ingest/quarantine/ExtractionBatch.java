package press.dateline.ingest.quarantine;

import java.util.ArrayList;
import java.util.List;

/** A batch that is being extracted. */
public final class ExtractionBatch {

    private final GuardedExtraction extraction;
    private final List<Attempt> attempts;

    ExtractionBatch(GuardedExtraction extraction, List<Attempt> attempts) {
        this.extraction = extraction;
        this.attempts = attempts;
    }

    /** Waits for all of it; the results are in the order of the articles. */
    public List<AttemptResult> await() {
        List<AttemptResult> results = new ArrayList<>();
        for (Attempt each : attempts) {
            results.add(extraction.await(each));
        }
        return results;
    }
}
