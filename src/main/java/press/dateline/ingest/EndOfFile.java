package press.dateline.ingest;

import java.util.Optional;
import press.dateline.index.runs.FileRead;

/**
 * That a received file was read to its end.
 *
 * @param file which that was on this machine, as it was before it was read
 */
record EndOfFile(String digest, Optional<FileRead> file) {}
