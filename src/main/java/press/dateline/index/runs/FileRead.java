package press.dateline.index.runs;

/**
 * A file that was read to its end, all of it taken in.
 *
 * @param stamp its size and time of change then
 * @param count how many articles it held
 */
public record FileRead(String path, String stamp, long count) {

    /** The same, known to hold so many articles. */
    public FileRead holding(long articles) {
        return new FileRead(path, stamp, articles);
    }
}
