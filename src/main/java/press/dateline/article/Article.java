package press.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a story as it was received.
 *
 * <p>{@code uri} names the story across its versions; {@code body} is kept byte for byte. Missing parts are empty
 * strings, a missing date is {@code null}.
 *
 * @param uri what the sender calls the story; two articles with one uri are versions of each other
 * @param headline one line, or empty
 * @param provenance who wrote and sent it, from where
 * @param published when the sender says this version was created, or {@code null}
 * @param body the text as received, never empty
 * @param subjects the sender's own topics, in the sender's words
 */
public record Article(
        String uri,
        String headline,
        Provenance provenance,
        @Nullable Instant published,
        String body,
        List<String> subjects)
        implements Sent {

    public Article {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(provenance, "provenance");
        headline = headline == null ? "" : headline;
        subjects = subjects == null ? List.of() : List.copyOf(subjects);
    }

    /** Stable name of this version, derived from everything a reader could see change: 24 hexadecimal digits. */
    public String id() {
        MessageDigest digest = sha256();
        for (String part : List.of(
                uri,
                headline,
                byline(),
                source(),
                dateline(),
                published == null ? "" : published.toString(),
                body,
                url(),
                String.join("\n", subjects))) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            // The length keeps ("ab", "c") and ("a", "bc") apart.
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
