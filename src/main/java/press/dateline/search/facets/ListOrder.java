package press.dateline.search.facets;

/**
 * In which order the values of a facet are listed, and which of them.
 *
 * @param frequent the most frequent first, in place of A to Z
 * @param least how many articles a value has at least; from 1
 */
public record ListOrder(boolean frequent, int least) {

    /** All of them, A to Z. */
    public static final ListOrder ALPHABETICAL = new ListOrder(false, 1);

    /** All of them, what most articles name first. */
    public static final ListOrder FREQUENT = new ListOrder(true, 1);

    public ListOrder {
        least = Math.max(1, least);
    }

    public ListOrder frequent(boolean first) {
        return new ListOrder(first, least);
    }

    public ListOrder least(int articles) {
        return new ListOrder(frequent, articles);
    }
}
