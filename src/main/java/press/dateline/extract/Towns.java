package press.dateline.extract;

import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.authority.Kind;
import press.dateline.authority.Place;

/** Which of the world's places of one name an article means. */
final class Towns {

    /** Below this, a town in a country that the article does not speak of is taken for something else. */
    private static final int KNOWN_ANYWHERE = 100_000;

    private final Knowledge knowledge;
    private final Findings countries;

    Towns(Knowledge knowledge, Findings countries) {
        this.knowledge = knowledge;
        this.countries = countries;
    }

    /** What stands behind the comma in {@code Springfield, Illinois}: a country, and maybe a state of it. */
    record Within(String country, String admin) {}

    Optional<Place> find(String name, Optional<Within> within) {
        Place best = null;
        for (Place place : knowledge.file().places(name)) {
            boolean fits = within.map(area -> lies(place, area)).orElse(true);
            if (fits && (best == null || weight(place) > weight(best))) {
                best = place;
            }
        }
        boolean known = best != null
                && (within.isPresent() || best.isRegion() || best.population() >= KNOWN_ANYWHERE || isSpokenOf(best));
        return known ? Optional.of(best) : Optional.empty();
    }

    /** The country or state that {@code name} is behind the comma after {@code town}: Georgia has Atlanta or Tbilisi. */
    Optional<Within> area(String name, String town) {
        Optional<Within> country = knowledge.file().named(Kind.COUNTRY, name).stream()
                .map(found -> new Within(found.id(), ""))
                .findFirst();
        Optional<Within> state = regions(name)
                .filter(Place::isRegion)
                .map(place -> new Within(place.entity().country(), place.admin()))
                .findFirst();
        boolean both = state.isPresent() && country.isPresent();
        return both && size(town, state.get()) <= size(town, country.get()) ? country : state.or(() -> country);
    }

    /** New York is a state, too, behind a comma. */
    private Stream<Place> regions(String name) {
        return Stream.concat(knowledge.file().places(name).stream(), knowledge.file().places(name + " State").stream());
    }

    private int size(String town, Within area) {
        return knowledge.file().places(town).stream()
                .filter(place -> !place.isRegion() && lies(place, area))
                .mapToInt(Place::population)
                .max()
                .orElse(0);
    }

    private static boolean lies(Place place, Within area) {
        return place.entity().country().equals(area.country())
                && (area.admin().isEmpty() || place.isRegion() || place.admin().equals(area.admin()));
    }

    private boolean isSpokenOf(Place place) {
        return countries.has(Kind.COUNTRY, place.entity().country());
    }

    private double weight(Place place) {
        String country = place.entity().country();
        boolean capital =
                knowledge.capital(country).filter(place.entity()::equals).isPresent();
        double size = place.isRegion() ? 5.5 : Math.log10(place.population() + 1.0);
        return size + (capital ? 0.8 : 0) + Math.min(2.5, Math.log(1 + countries.count(Kind.COUNTRY, country)));
    }
}
