package press.dateline.ingest.quarantine;

import press.dateline.extract.findings.Extraction;

/**
 * What was found in an article, or why nothing was.
 *
 * @param failure a sentence about the article, or empty
 */
public record Result(Extraction extraction, String failure) {

    static Result failed(String why) {
        return new Result(Extraction.NOTHING, why);
    }
}
