package press.dateline.search.facets;

import java.util.Locale;
import java.util.function.Function;

/** What a reader calls the values of a facet, and in whose alphabet they stand: Germany is under A where it is Allemagne. */
public record Called(Locale alphabet, Function<FacetValue, String> name) {

    public static final Called IN_ENGLISH = new Called(Locale.ENGLISH, FacetValue::name);
}
