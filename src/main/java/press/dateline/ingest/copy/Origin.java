package press.dateline.ingest.copy;

/**
 * Where an article came from.
 *
 * @param file the file as its user named it
 * @param line the line it starts on, or 0 where the file is one article
 */
public record Origin(String file, long line) {

    @Override
    public String toString() {
        return line == 0 ? file : file + ", line " + line;
    }
}
