package press.dateline.web.view;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Mends addresses that were typed or cut by hand: what may not stand in one is percent-encoded. */
public class MendedLinks {

    /** A percent sign that encodes nothing, and every character that java.net.URI refuses. */
    private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})|[^!-~]|[\"<>\\\\^`{|}\\[\\]#]");

    /** What a proxy's client sends before the path. */
    private static final Pattern WHOLE = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?://[^/?]*)?");

    /** Before everything else looks at the address. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(MendedLinks::mend, FIRST);
    }

    private static void mend(RoutingContext context) {
        String address = context.request().uri();
        if (STRAY.matcher(address).find()) {
            context.redirect(mended(address));
        } else {
            context.next();
        }
    }

    /** Always a path of this server: two slashes at its beginning would lead to another host, and so would a scheme. */
    public static String mended(String address) {
        String encoded = STRAY.matcher(address).replaceAll(match -> encoded(match.group()));
        return "/" + WHOLE.matcher(encoded).replaceFirst("").replaceFirst("^/+", "");
    }

    /** The server hands over the bytes of an address one by one as Latin-1 characters. */
    private static String encoded(String character) {
        return URLEncoder.encode(character, StandardCharsets.ISO_8859_1);
    }
}
