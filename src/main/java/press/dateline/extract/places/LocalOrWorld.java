package press.dateline.extract.places;

import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.Place;

/**
 * Whether a whole story is local news of one country, by its wording, or news of the world, by how many countries it names.
 * Local papers do not name their own country, and who writes of the world names several.
 */
final class LocalOrWorld {

    /** As long as a local story mostly is; of more words more are one country's by chance. */
    private static final double LOCAL_STORY = 300;

    /** As long as a story of the world mostly is; a round-up of fifty states names as many countries and is of none. */
    private static final double WORLD_STORY = 500;

    /** Where it is of no more use how many there are. */
    private static final double MOST = 3;

    private static final double SEVERAL = 2;

    private static final double FAR_OFF = 1.5;

    private static final int SMALL = 100_000;

    private final Map<String, Double> wording;
    private final int words;
    private Set<String> named = Set.of();
    private String home = "";

    /** @param wording what the words of the story weigh for each country */
    LocalOrWorld(Map<String, Double> wording, int words) {
        this.wording = wording;
        this.words = words;
    }

    /** Takes note of the countries that stand in the story by name. */
    void named(Set<String> countries) {
        named = countries;
    }

    /** How far the story is worded as local news of {@code country} is: 0 to 3, next to nothing where others are named. */
    double wording(String country) {
        double weight = wording.getOrDefault(country, 0.0) / Math.max(1, words / LOCAL_STORY);
        return Math.min(MOST, weight / Math.pow(1 + others(Set.of(country)), 3));
    }

    /** Takes note of the country that the headline's state lies in. */
    void isIn(String country) {
        home = country;
    }

    /** What speaks against a small town abroad where the headline names a state and nothing near it another country. */
    double farOff(Place town, Clues.Pull pull) {
        boolean abroad = !home.isEmpty() && !home.equals(town.entity().country());
        return abroad && !town.isRegion() && town.population() < SMALL && pull.attached() + pull.near() == 0
                ? FAR_OFF
                : 0;
    }

    /** How far the story is of the world beside {@code countries}: 0 to 2, the others named in five hundred words. */
    double world(Set<String> countries) {
        return Math.min(SEVERAL, others(countries));
    }

    private double others(Set<String> countries) {
        return named.stream().filter(country -> !countries.contains(country)).count()
                / Math.max(1, words / WORLD_STORY);
    }
}
