package press.dateline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.dateline.index.runs.FileRead;
import press.dateline.index.runs.RunCounts;
import press.dateline.ingest.copy.Failure;

/** Told by a run what came in and what became of it; called from the thread that runs it. */
interface RunLog {

    /** Keeps what is received; answers the same to be read. */
    InputStream keep(InputStream in, String name) throws IOException;

    /** By what the received file is known that is being read, or empty. */
    String digest();

    /** These articles of a received file are in the archive now. */
    void taken(String digest, List<String> articles);

    /** An article of a received file could not be taken in, or was although something about it is odd. */
    void problem(Failure failure, String digest, boolean warning);

    /** Everything in a received file is through. */
    void ended(String digest, Optional<FileRead> file);

    /** The file as it was when a run read it to its end, if it has not changed since. */
    Optional<FileRead> alreadyRead(Path file);

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
        public void taken(String digest, List<String> articles) {}

        @Override
        public void problem(Failure failure, String digest, boolean warning) {}

        @Override
        public void ended(String digest, Optional<FileRead> file) {}

        @Override
        public Optional<FileRead> alreadyRead(Path file) {
            return Optional.empty();
        }

        @Override
        public void at(RunCounts counts) {}

        @Override
        public void finish(RunCounts counts) {}
    };
}
