package press.dateline.extract;

import java.util.List;
import java.util.Optional;
import press.dateline.authority.AuthorityRecord;
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

    /** The country or state that {@code name} is, for use behind a comma. */
    Optional<Within> area(String name) {
        List<AuthorityRecord> named = knowledge.file().named(Kind.COUNTRY, name);
        Optional<Within> state = knowledge.file().places(name).stream()
                .filter(Place::isRegion)
                .map(place -> new Within(place.entity().country(), place.admin()))
                .findFirst();
        boolean both = state.isPresent() && !named.isEmpty();
        if (both && countries.count(Kind.COUNTRY, state.get().country()) == 0) {
            return named.stream().map(country -> new Within(country.id(), "")).findFirst();
        }
        return state.isPresent()
                ? state
                : named.stream().map(country -> new Within(country.id(), "")).findFirst();
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
