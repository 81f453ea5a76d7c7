package press.dateline.follow;

import java.time.ZoneId;
import java.util.Locale;

/**
 * The mail server and what letters say of us.
 *
 * @param host of the mail server
 * @param user for the mail server, or empty where it asks for none
 * @param from whom letters are from
 * @param address of this installation as readers reach it, without a slash at its end
 * @param zone in which the hours of the day are meant
 */
record MailSettings(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String from,
        String address,
        ZoneId zone) {

    /** How the connection is kept secret; the lower-case names are what an operator writes. */
    public enum Security {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** Where a mail server of this kind usually listens. */
        public int port() {
            return port;
        }

        public static Security of(String word) {
            try {
                return valueOf(word.strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "There is no mail security \"" + word + "\"; it is none, starttls or tls.", e);
            }
        }
    }

    public MailSettings {
        if (!address.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new IllegalArgumentException(
                    "The address of this Dateline has to be like https://archive.example.org (dateline.address).");
        }
        address = address.replaceAll("/+$", "");
        Addressee.check(from);
    }

    /** Without what must not stand in a log. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
