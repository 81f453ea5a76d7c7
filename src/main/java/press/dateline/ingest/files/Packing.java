package press.dateline.ingest.files;

import java.nio.charset.StandardCharsets;
import press.dateline.ingest.formats.DocumentFile;

/** What bytes are packed as. */
public enum Packing {
    NONE,
    GZIP,
    ZIP,
    TAR;

    private static final int TAR_MARK = 257;

    /** Told by what a file begins with. */
    public static Packing of(byte[] start) {
        if (start.length > 2 && (start[0] & 0xFF) == 0x1f && (start[1] & 0xFF) == 0x8b) {
            return GZIP;
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (text.startsWith("PK\u0003\u0004")) {
            return DocumentFile.isOffice(text) ? NONE : ZIP;
        }
        return text.length() > TAR_MARK + 5 && text.startsWith("ustar", TAR_MARK) ? TAR : NONE;
    }
}
