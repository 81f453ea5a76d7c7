package press.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.write.Extracted;
import press.dateline.index.write.Outcome;
import press.dateline.ingest.quarantine.AttemptResult;
import press.dateline.ingest.quarantine.ExtractionBatch;

/**
 * Articles on their way from what was read to the index.
 *
 * @param unknown those that are not stored yet
 * @param again the uris of those that are
 * @param extracting those of the unknown that have to be
 */
record Batch(List<Arrived> unknown, Set<String> again, ExtractionBatch extracting, List<EndOfFile> ended) {

    /** An article with what was found in it, or why that could not be. */
    record Ready(Arrived arrived, Extraction extraction, String failure) {

        boolean fit() {
            return failure.isEmpty();
        }

        Extracted extracted() {
            return new Extracted(arrived.article(), extraction, arrived.handling());
        }
    }

    /** What is being written. */
    record Writing(List<Arrived> batch, Future<List<Outcome>> outcomes, List<EndOfFile> ended) {

        List<Outcome> await() {
            try {
                return outcomes.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while writing", e);
            }
        }
    }

    /** A notice that a story is killed has nothing to be found in it. */
    static List<Article> toExtract(List<Arrived> unknown) {
        return unknown.stream()
                .filter(each -> !each.handling().kills())
                .map(Arrived::article)
                .toList();
    }

    /** Waits until all is extracted. */
    List<Ready> ready() {
        List<AttemptResult> results = extracting.await();
        List<Ready> ready = new ArrayList<>();
        int next = 0;
        for (Arrived each : unknown) {
            AttemptResult result =
                    each.handling().kills() ? new AttemptResult(Extraction.NOTHING, "") : results.get(next++);
            ready.add(new Ready(each, result.extraction(), result.failure()));
        }
        return ready;
    }
}
