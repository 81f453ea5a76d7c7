package press.dateline.authority.file;

/**
 * A person of note and the years in which the press meets them in office.
 *
 * @param entity the record; its aliases of one word are surnames that may stand alone
 * @param from first year of note
 * @param to last year of note
 */
public record Person(AuthorityRecord entity, int from, int to) {

    /** Years around a term in which a bare surname still means its holder. */
    private static final int CAMPAIGN = 2;

    private static final int AFTERLIFE = 6;

    /** Whether a bare surname in copy of {@code year} may mean this person. */
    public boolean isInTheNews(int year) {
        return year >= from - CAMPAIGN && year <= to + AFTERLIFE;
    }

    /** How many years {@code year} is outside the years of note; 0 for one within. */
    public int yearsFrom(int year) {
        return Math.max(0, Math.max(from - year, year - to));
    }
}
