package press.dateline.index.runs;

/**
 * How far a run is and how many articles became what.
 *
 * @param bytes read so far
 * @param total to be read, as far as that is known
 * @param kept from readers: embargoed or withdrawn
 * @param warned taken in although something about them is odd
 */
public record RunCounts(
        long bytes, long total, long read, long fresh, long unchanged, long kept, long failed, long warned) {

    public static final RunCounts NONE = new RunCounts(0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public RunCounts and(RunCounts other) {
        return new RunCounts(
                bytes + other.bytes,
                total + other.total,
                read + other.read,
                fresh + other.fresh,
                unchanged + other.unchanged,
                kept + other.kept,
                failed + other.failed,
                warned + other.warned);
    }
}
