package press.dateline.extract.model;

import java.util.List;

/** Finds names in running text. The one seam at which another model can replace the carried one; thread-safe. */
public interface NameModel {

    /** A name as the model sees it. */
    record Name(int start, int end, Label label) {}

    /** The names in {@code text} in order of appearance; blank lines separate paragraphs. */
    List<Name> names(String text);
}
