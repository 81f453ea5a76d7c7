package press.dateline.web.incoming;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The name of a received file in a header: whatever its sender wrote, it stays one name of one file. */
final class FileName {

    private static final int LONGEST = 150;

    private FileName() {}

    static String header(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceFirst("^\\.+", "");
        String whole = last.isBlank() ? "received" : last.substring(Math.max(0, last.length() - LONGEST));
        String plain = whole.replaceAll("[^A-Za-z0-9 ._-]", "_");
        return "filename=\"" + plain + "\"; filename*=UTF-8''"
                + URLEncoder.encode(whole, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("*", "%2A");
    }
}
