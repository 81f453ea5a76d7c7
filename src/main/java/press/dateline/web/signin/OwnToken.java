package press.dateline.web.signin;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** By which this program, and no other, reads its own pages while it runs; it is written down nowhere. */
@Singleton
public class OwnToken {

    private static final int BYTES = 32;

    private final String secret;

    OwnToken() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        secret = HexFormat.of().formatHex(bytes);
    }

    /** As a request shows it. */
    public String header() {
        return "Bearer " + secret;
    }

    boolean is(String shown) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }
}
