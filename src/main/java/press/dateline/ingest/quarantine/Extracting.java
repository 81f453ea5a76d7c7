package press.dateline.ingest.quarantine;

import java.util.ArrayList;
import java.util.List;

/** A batch that is being extracted. */
public final class Extracting {

    private final GuardedExtraction extraction;
    private final List<Attempt> attempts;

    Extracting(GuardedExtraction extraction, List<Attempt> attempts) {
        this.extraction = extraction;
        this.attempts = attempts;
    }

    /** Waits for all of it; the results are in the order of the articles. */
    public List<Result> await() {
        List<Result> results = new ArrayList<>();
        for (Attempt each : attempts) {
            results.add(extraction.await(each));
        }
        return results;
    }
}
