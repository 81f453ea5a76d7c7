package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.runs.Delivery;
import press.dateline.index.schema.StorageFull;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Extracted;
import press.dateline.index.write.Outcome;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.ingest.files.ArticleFormat;
import press.dateline.ingest.quarantine.AttemptResult;
import press.dateline.ingest.quarantine.GuardedExtraction;

/**
 * Takes in what a program sends in one request; a receipt for each article.
 *
 * <p>Only writing is done by one at a time: a slow sender or a long article keeps no other waiting.
 */
final class ProgramIntake {

    private final GuardedExtraction extraction;
    private final ArticleWriter writer;
    private final Optional<IncomingRecord> record;
    private final Object turn;

    /** {@code turn} is held by whoever writes. */
    ProgramIntake(GuardedExtraction extraction, ArticleWriter writer, Optional<IncomingRecord> record, Object turn) {
        this.extraction = extraction;
        this.writer = writer;
        this.record = record;
        this.turn = turn;
    }

    /** {@code uri} is the only one that may be sent, or empty. */
    List<Receipt> take(InputStream sent, String uri, String sender) throws IOException {
        Gathering gathering = new Gathering();
        Optional<Delivery> delivery = keep(sent);
        String digest = delivery.map(Delivery::digest).orElse("");
        try (InputStream in = delivery.isPresent() ? record.get().open(digest).orElseThrow() : sent) {
            new ArticleFile(gathering, count -> {}).read(in, "the request", ArticleFormat.TOLD_BY_ITSELF);
        }
        gathering.named(uri);
        List<Receipt> receipts = new ArrayList<>(gathering.refused);
        List<Incoming> fit = new ArrayList<>();
        List<Extracted> extracted = new ArrayList<>();
        List<Arrived> arrived = new ArrayList<>();
        for (int i = 0; i < gathering.arrived.size(); i++) {
            Incoming each = gathering.arrived.get(i);
            long line = gathering.lines.get(i);
            AttemptResult result = found(each);
            if (!result.failure().isEmpty()) {
                receipts.add(Receipt.refused(line, result.failure()));
                continue;
            }
            fit.add(each);
            extracted.add(new Extracted(each.article(), result.extraction(), each.handling()));
            arrived.add(new Arrived(new Origin("the request", line), each.article(), each.handling(), digest));
        }
        synchronized (turn) {
            Optional<RecordedRun> run = record.map(kept -> kept.rolling("program", sender));
            run.ifPresent(going -> {
                going.received(delivery.orElseThrow());
                going.holds(arrived, false);
            });
            List<Outcome> outcomes = extracted.isEmpty() ? List.of() : writer.write(extracted);
            writer.refresh();
            for (int i = 0; i < outcomes.size(); i++) {
                receipts.add(Receipt.of(
                        arrived.get(i).origin().line(),
                        fit.get(i),
                        extracted.get(i).extraction(),
                        outcomes.get(i)));
            }
            receipts.sort(Comparator.comparingLong(Receipt::line));
            run.ifPresent(going -> note(going, delivery.orElseThrow(), receipts));
        }
        return receipts;
    }

    private Optional<Delivery> keep(InputStream sent) {
        try {
            return record.isPresent() ? Optional.of(record.get().keep(sent, "the request")) : Optional.empty();
        } catch (IOException e) {
            throw new StorageFull("Nothing was taken in: " + e.getMessage(), e);
        }
    }

    private AttemptResult found(Incoming each) {
        return each.handling().kills()
                ? new AttemptResult(Extraction.NOTHING, "")
                : extraction.start(List.of(each.article())).await().get(0);
    }

    private static void note(RecordedRun run, Delivery delivery, List<Receipt> receipts) {
        if (receipts.stream().anyMatch(Receipt::kept)) {
            run.taken(delivery.digest());
        }
        receipts.forEach(receipt -> receipt.reason()
                .forEach(reason -> run.problem(
                        new Failure(new Origin(delivery.name(), receipt.line()), reason),
                        delivery.digest(),
                        !receipt.outcome().equals("failed"))));
        run.ended(delivery.digest(), Optional.empty());
        run.finish(Receipt.counts(receipts, delivery.size()));
    }

    /** Keeps what comes, in order. */
    private static final class Gathering implements Intake {

        private final List<Incoming> arrived = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();
        private final List<Receipt> refused = new ArrayList<>();

        @Override
        public void article(Origin origin, Incoming incoming) {
            arrived.add(incoming);
            lines.add(origin.line());
        }

        @Override
        public void failure(Failure failure) {
            refused.add(Receipt.refused(failure.origin().line(), failure.reason()));
        }

        /** Where the address says which story is meant, another is a mistake. */
        private void named(String uri) {
            for (int i = arrived.size() - 1; !uri.isEmpty() && i >= 0; i--) {
                Article article = arrived.get(i).article();
                if (!article.uri().equals(uri)) {
                    refused.add(Receipt.refused(
                            lines.get(i), "has the uri " + article.uri() + ", not that of the address, " + uri));
                    arrived.remove(i);
                    lines.remove(i);
                }
            }
        }
    }
}
