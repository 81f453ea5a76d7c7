package press.dateline.search.state;

import java.util.Objects;

/**
 * In which order hits stand, and which of them are shown.
 *
 * @param page from 1
 * @param size hits per page, 1 to {@value #LARGEST_SIZE}
 */
public record ResultWindow(Sort sort, int page, int size) {

    public static final int USUAL_SIZE = 10;
    public static final int LARGEST_SIZE = 100;

    static final ResultWindow USUAL = new ResultWindow(Sort.RELEVANCE, 1, USUAL_SIZE);

    public ResultWindow {
        Objects.requireNonNull(sort, "sort");
        if (page < 1 || size < 1 || size > LARGEST_SIZE) {
            throw new IllegalArgumentException("no such page: " + page + " of " + size);
        }
    }

    /** How many hits stand before this page. */
    public long skipped() {
        return (page - 1L) * size;
    }

    ResultWindow withSort(Sort other) {
        return new ResultWindow(other, 1, size);
    }

    ResultWindow withPage(int other) {
        return new ResultWindow(sort, other, size);
    }

    ResultWindow withSize(int other) {
        return new ResultWindow(sort, 1, other);
    }

    /** The first page in the same order. */
    ResultWindow first() {
        return new ResultWindow(sort, 1, size);
    }
}
