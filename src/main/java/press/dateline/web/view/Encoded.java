package press.dateline.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text made fit for a part of an address. */
public final class Encoded {

    private Encoded() {}

    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
