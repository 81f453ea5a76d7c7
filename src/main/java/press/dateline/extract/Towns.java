package press.dateline.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;
import press.dateline.authority.Place;
import press.dateline.authority.Spelling;

/** Which of the world's places of one name an article means: size and fame against what the article says nearby. */
final class Towns {

    /** Below this, a town in a country that the article does not speak of is taken for something else. */
    private static final int KNOWN_ANYWHERE = 100_000;

    /** Paris and Tokyo are the capital even where something of Texas is near. */
    private static final int METROPOLIS = 2_000_000;

    /** A state of no known size weighs as a town of three hundred thousand. */
    private static final double REGION = 5.5;

    private final Knowledge knowledge;
    private final Findings countries;
    private final Clues clues;

    Towns(Knowledge knowledge, Findings countries, Clues clues) {
        this.knowledge = knowledge;
        this.countries = countries;
        this.clues = clues;
    }

    /** The place {@code name} means at {@code at}, in {@code area} where one is given. */
    Optional<Place> find(String name, List<Mention> at, Optional<BehindComma.Area> area) {
        String key = Words.of(name).key();
        Place best = null;
        double most = 0;
        for (Place place : knowledge.file().places(name)) {
            if (area.map(within -> within.holds(place)).orElse(true)) {
                double weight = weight(place, key, at);
                if (best == null || weight > most) {
                    best = place;
                    most = weight;
                }
            }
        }
        boolean known = best != null
                && (area.isPresent()
                        || best.isRegion()
                        || best.population() >= KNOWN_ANYWHERE
                        || isSpokenOf(best, key, at));
        return known ? Optional.of(best) : Optional.empty();
    }

    /** Whether anything but the place's own name speaks of its country. */
    boolean isSpokenOf(Place place, List<Mention> at) {
        return isSpokenOf(place, Spelling.key(place.entity().name()), at);
    }

    private boolean isSpokenOf(Place place, String key, List<Mention> at) {
        String country = place.entity().country();
        return countries.has(Kind.COUNTRY, country) || clues.country(country, key, at) >= Clues.ENOUGH;
    }

    /** Each unit is a tenfold size; that a state is meant follows from more than its country alone. */
    private double weight(Place place, String key, List<Mention> at) {
        String country = place.entity().country();
        double spoken = clues.country(country, key, at);
        double state = clues.state(country, place.admin(), key, at);
        return fame(place)
                + Math.min(4, 1.8 * Math.log(1 + 1.6 * spoken))
                + Math.min(3.5, 2 * Math.log(1 + 1.6 * state));
    }

    private double fame(Place place) {
        boolean capital = knowledge
                .capital(place.entity().country())
                .filter(place.entity()::equals)
                .isPresent();
        int people = place.population();
        return (place.isRegion() ? REGION : Math.log10(people + 1.0))
                + (capital ? people >= METROPOLIS ? 2.5 : 0.8 : 0);
    }

    /** Why {@code place} and none of its namesakes, as the weights say that decided. */
    String why(Place place, String name, List<Mention> at) {
        String key = Words.of(name).key();
        AuthorityRecord entity = place.entity();
        List<String> spellings = clues.spellings(entity.country(), key);
        List<Place> others = knowledge.file().places(name).stream()
                .filter(other -> !other.entity().equals(entity))
                .toList();
        String line = "“" + name + "” is " + knowledge.file().origin(entity);
        if (others.isEmpty()) {
            return line + ", the only place of that name";
        }
        Place next = others.stream()
                .max(java.util.Comparator.comparingDouble(other -> weight(other, key, at)))
                .orElseThrow();
        return line
                + String.format(
                        Locale.ROOT,
                        ", of %d places of that name the one of most weight, %.1f; next %s in %s, %.1f",
                        others.size() + 1,
                        weight(place, key, at),
                        next.entity().name(),
                        knowledge.country(next.entity().country()).name(),
                        weight(next, key, at))
                + (spellings.isEmpty()
                        ? "; only its size speaks for it"
                        : "; for it speak " + String.join(", ", spellings));
    }
}
