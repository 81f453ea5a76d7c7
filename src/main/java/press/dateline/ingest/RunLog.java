package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import press.dateline.index.runs.FileRead;
import press.dateline.index.runs.RunCounts;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.quarantine.Quarantine;

/** Told by a run what came in and what became of it; called from the thread that runs it. */
interface RunLog {

    /** Keeps what is received; answers the same to be read. */
    InputStream keep(InputStream in, String name) throws IOException;

    /** By what the received file is known that is being read, or empty. */
    String digest();

    /** The received files of these articles hold them, which are stored already or are about to be. */
    void holds(List<Arrived> articles, boolean stored);

    /** A received file brought something new. */
    void taken(String digest);

    /** An article of a received file could not be taken in, or was although something about it is odd. */
    void problem(Failure failure, String digest, boolean warning);

    /** Everything in a received file is through. */
    void ended(String digest, Optional<FileRead> file);

    /** The file when a run read it to its end, if it is still as in {@code now}. */
    Optional<FileRead> alreadyRead(FileRead now);

    /** What is known of articles at which the program died; whoever asks for it closes it. */
    Quarantine quarantine();

    /** How far it is. */
    void at(RunCounts counts);

    /** Nothing more comes. */
    void finish(RunCounts counts);

    /** For copy that is Dateline's own, and for tests of other things. */
    RunLog NONE = new RunLog() {
        @Override
        public InputStream keep(InputStream in, String name) {
            return in;
        }

        @Override
        public String digest() {
            return "";
        }

        @Override
        public void holds(List<Arrived> articles, boolean stored) {}

        @Override
        public void taken(String digest) {}

        @Override
        public void problem(Failure failure, String digest, boolean warning) {}

        @Override
        public void ended(String digest, Optional<FileRead> file) {}

        @Override
        public Optional<FileRead> alreadyRead(FileRead now) {
            return Optional.empty();
        }

        @Override
        public Quarantine quarantine() {
            return Quarantine.none();
        }

        @Override
        public void at(RunCounts counts) {}

        @Override
        public void finish(RunCounts counts) {}
    };
}
