package press.dateline.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.runs.RunStore;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.originals.Originals;

/** A test's archive as a program keeps it that writes down what came in, each time as after a new start. */
record ReceptionForTests(ArchiveForTests archive, Path data) {

    IncomingRecord record() {
        return new IncomingRecord(Originals.in(data), new RunStore(archive.client, archive.names), Clock.systemUTC());
    }

    Reception reception() {
        return new Reception(
                () -> ExtractorForTests.EXTRACTOR,
                archive.writer,
                new Withdrawals(archive.client, archive.names, Clock.systemUTC()),
                Optional.of(record()));
    }
}
