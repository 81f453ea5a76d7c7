package press.dateline.ingest.quarantine;

import press.dateline.extract.findings.Extraction;

/**
 * What was found in an article, or why nothing was.
 *
 * @param failure a sentence about the article, or empty
 */
public record AttemptResult(Extraction extraction, String failure) {

    static AttemptResult failed(String why) {
        return new AttemptResult(Extraction.NOTHING, why);
    }
}
