package press.dateline.ingest.copy;

import java.io.IOException;

/** A way of writing articles down, told by what a file begins with and never by its name. */
public interface Format {

    boolean is(Start start);

    /** Hands over every article of the file; what is not one is a failure of its own. */
    void read(byte[] bytes, String file, Intake intake) throws UnfitArticle, IOException;
}
