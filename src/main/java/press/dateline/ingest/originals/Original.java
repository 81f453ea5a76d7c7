package press.dateline.ingest.originals;

/**
 * A received file that is kept.
 *
 * @param digest SHA-256 of its bytes, in hexadecimal digits
 * @param size in bytes as received
 * @param stored the bytes that it takes, compressed
 */
public record Original(String digest, long size, long stored) {}
