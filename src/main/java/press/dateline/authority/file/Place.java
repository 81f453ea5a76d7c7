package press.dateline.authority.file;

/**
 * A city or region.
 *
 * @param entity its record
 * @param admin GeoNames code of the state or province it lies in, or empty
 * @param population people living there, 0 for a region
 */
public record Place(AuthorityRecord entity, String admin, int population) {

    /** Whether this is a state, province or other stretch of land rather than a city. */
    public boolean isRegion() {
        return population == 0;
    }
}
