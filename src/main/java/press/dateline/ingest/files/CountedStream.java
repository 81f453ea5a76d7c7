package press.dateline.ingest.files;

import java.io.InputStream;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ProxyInputStream;

/** Tells how many bytes have been read, as they are read. */
public final class CountedStream extends ProxyInputStream {

    private final LongConsumer counter;

    public CountedStream(InputStream in, LongConsumer counter) {
        super(in);
        this.counter = counter;
    }

    @Override
    protected void afterRead(int read) {
        if (read > 0) {
            counter.accept(read);
        }
    }
}
