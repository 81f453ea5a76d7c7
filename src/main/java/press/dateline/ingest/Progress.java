package press.dateline.ingest;

import press.dateline.ingest.copy.Failure;

/** Watches a run; called from the thread that runs it. */
public interface Progress extends AutoCloseable {

    /** The files to read hold so many bytes on disk. */
    void start(long bytes);

    /** So many bytes have been read and so many articles finished. */
    void at(long bytes, long articles);

    /** One article could not be taken in. */
    void failed(Failure failure);

    /** One article was taken in although something about it is odd. */
    default void warned(Failure warning) {
        failed(warning);
    }

    @Override
    void close();

    /** Says nothing. */
    static Progress none() {
        return new Progress() {
            @Override
            public void start(long bytes) {}

            @Override
            public void at(long bytes, long articles) {}

            @Override
            public void failed(Failure failure) {}

            @Override
            public void close() {}
        };
    }
}
