package press.dateline.ingest.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream as bytes, none longer than memory allows. */
public final class BoundedLines {

    /** Room for the longest body, its escapes and everything around it. */
    public static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;
    private boolean tooLong;

    public BoundedLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end. */
    public boolean next() throws IOException {
        line.reset();
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return false;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (line.size() < LONGEST) {
                line.write(read);
            } else {
                tooLong = true;
            }
            read = in.read();
        }
        return true;
    }

    public long number() {
        return number;
    }

    public boolean tooLong() {
        return tooLong;
    }

    public byte[] bytes() {
        return line.toByteArray();
    }
}
