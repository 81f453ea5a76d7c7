package press.dateline.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text made fit for a part of an address. */
final class Encoded {

    private Encoded() {}

    static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
