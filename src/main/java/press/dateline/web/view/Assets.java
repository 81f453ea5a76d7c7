package press.dateline.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** The addresses of style sheet and scripts: a browser may keep them until they change. */
final class Assets {

    static final String STYLE = address("/dateline.css");
    static final String SCRIPT = address("/dateline.js");
    static final String SAVED_SCRIPT = address("/saved.js");

    private Assets() {}

    private static String address(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources" + path)) {
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
