package press.dateline.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import press.dateline.extract.model.NameModel;

/** A name model for one article, which stops looking when it has looked long enough: others wait behind this one. */
final class BoundedModel implements NameModel {

    /** Between two looks at the clock; a newspaper's longest paragraphs are a tenth of it. */
    private static final int PIECE = 20_000;

    private final NameModel model;
    private final LongSupplier clock;
    private final long limit;
    private int unread;

    BoundedModel(NameModel model, LongSupplier clock, Duration limit) {
        this.model = model;
        this.clock = clock;
        this.limit = limit.toNanos();
    }

    /** How many characters at the end of the text it has not come to. */
    int unread() {
        return unread;
    }

    @Override
    public List<Name> names(String text) {
        long start = clock.getAsLong();
        List<Name> names = new ArrayList<>();
        int from = 0;
        while (from < text.length() && (from == 0 || clock.getAsLong() - start <= limit)) {
            int to = end(text, from);
            for (Name name : model.names(text.substring(from, to))) {
                names.add(new Name(from + name.start(), from + name.end(), name.label()));
            }
            from = to;
        }
        unread = text.length() - from;
        return names;
    }

    /** Behind a paragraph, which is what a model reads at a time; behind a line, a sentence or a word where there is none. */
    private static int end(String text, int from) {
        int least = from + PIECE;
        if (least >= text.length()) {
            return text.length();
        }
        int most = Math.min(text.length(), least + PIECE);
        for (String mark : List.of("\n\n", "\n", ". ", " ")) {
            int at = text.indexOf(mark, least);
            if (at >= 0 && at + mark.length() <= most) {
                return at + mark.length();
            }
        }
        return most;
    }
}
