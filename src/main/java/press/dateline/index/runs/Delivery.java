package press.dateline.index.runs;

import java.time.Instant;

/**
 * A file as it was received.
 *
 * @param digest SHA-256 of its bytes, in hexadecimal digits, by which it is kept
 * @param name as its sender or user called it
 * @param size in bytes as received
 * @param stored the bytes that it takes, compressed
 */
public record Delivery(String digest, String name, long size, long stored, Instant received) {}
