package press.dateline.extract.places;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.Area;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.TownWords;
import press.dateline.extract.text.Words;

/** Which of the world's places of one name an article means: size and fame against what the article says nearby. */
final class Towns {

    /** Below this, abroad and without a word of place below three of it, a town of an unspoken country is something else. */
    private static final int KNOWN_ANYWHERE = 100_000;

    /** A stretch of land of no known size weighs as a town of twenty thousand: most towns that bear its name are larger. */
    private static final double REGION = 4.25;

    /** British counties have no towns in the tables that say so, but most have about a million people. */
    private static final double BRITISH_COUNTY = 5.8;

    /** A tenfold size: what papers name without its country needs less to speak for it. */
    private static final double RENOWN = 1;

    /** What the wording of a whole story weighs, which stands for the country that a local paper does not name. */
    private static final double WORDING = 1.5;

    /** From here on the wording speaks of a country. */
    static final double WORDED = 1;

    private static final Set<String> NOT_ALONE = WordList.of("not-towns-alone");
    private static final Set<String> KNOWN = WordList.of("known-cities");

    private final Knowledge knowledge;
    private final Findings countries;
    private final Clues clues;
    private final LocalOrWorld scope;
    private final TownWords words;
    private final boolean abroad;
    private final Map<String, Optional<Place>> answers = new HashMap<>();
    private List<Mention> askedAt = List.of();
    private int askedWith;

    Towns(Story story, Findings countries, Clues clues, LocalOrWorld scope) {
        this.knowledge = story.knowledge();
        this.countries = countries;
        this.clues = clues;
        this.scope = scope;
        this.words = new TownWords(story);
        this.abroad = story.on(Rule.CITIES_OF_THE_WORLD);
    }

    /** The place {@code name} means at {@code at}, in {@code area} where one is given. */
    Optional<Place> find(String name, List<Mention> at, Optional<Area> area) {
        if (at.size() == 1 || area.isPresent()) {
            return weighed(name, at, area);
        }
        // Asked for every mention of a name; the answer changes only with what the story is known to say.
        int known = clues.size() + countries.all(Kind.COUNTRY).size();
        if (at != askedAt || known != askedWith) {
            answers.clear();
            askedAt = at;
            askedWith = known;
        }
        return answers.computeIfAbsent(name, asked -> weighed(asked, at, area));
    }

    private Optional<Place> weighed(String name, List<Mention> at, Optional<Area> area) {
        String key = Words.of(name).key();
        Place best = null;
        double most = 0;
        boolean word = area.isEmpty() && (NOT_ALONE.contains(key) || words.isWord(key) && !words.isTown(key, at));
        List<Place> places = word ? List.of() : knowledge.file().places(name);
        double renown = renown(places);
        for (Place place : places) {
            if (area.map(within -> within.holds(place)).orElseGet(() -> isLikely(place, key, at))) {
                double weight = weight(place, key, renown, at);
                if (best == null || weight > most) {
                    best = place;
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isLikely(Place place, String key, List<Mention> at) {
        // Bama is no town of Nigeria where neither Nigeria nor a word of place stands in the story.
        boolean said = place.entity().country().equals("us") || isKnownToAll(place.entity()) || words.isTown(key, at);
        return place.isRegion()
                || place.population() >= (said ? 1 : 3) * KNOWN_ANYWHERE && !words.isWord(key)
                || isSpokenOf(place, key, at);
    }

    /** Whether it lies abroad, is not known to all, and nothing near it speaks of its country. */
    boolean isStray(Place place, String key, List<Mention> at) {
        String country = place.entity().country();
        Clues.Pull pull = clues.pull(country, key, at);
        return !country.equals("us") && !isKnownToAll(place.entity()) && pull.attached() + pull.near() < Clues.ENOUGH;
    }

    boolean isSpokenOf(Place place, String key, List<Mention> at) {
        String country = place.entity().country();
        return countries.has(Kind.COUNTRY, country)
                || scope.wording(country) >= WORDED
                || clues.country(country, key, at) >= Clues.ENOUGH;
    }

    /**
     * Each unit is a tenfold size. How often a country is spoken of far from the town hardly counts: all copy of an
     * American paper speaks of America, and Warsaw lies in Poland all the same. What stands near it does.
     */
    private double weight(Place place, String key, double renown, List<Mention> at) {
        String country = place.entity().country();
        Clues.Pull pull = clues.pull(country, key, at);
        double state = clues.state(country, place.admin(), key, at);
        return (place.isRegion() ? regionSize(place) : Math.log10(place.population() + 1.0))
                + (isKnownToAll(place.entity()) && isNameOfToday(place, key) ? renown : 0)
                + 1.85 * Math.log1p(pull.attached())
                + 0.75 * Math.log1p(pull.near())
                + 0.75 * Math.min(2, pull.all())
                + 0.7 * Math.log1p(state)
                + WORDING * scope.wording(country)
                + (state > 0.1 ? 0.2 : 0)
                - scope.farOff(place, pull);
    }

    /** What it weighs to be a capital or known to all: more with each other country, for who writes of the world means its cities. */
    private double renown(List<Place> namesakes) {
        Set<String> countries =
                namesakes.stream().map(place -> place.entity().country()).collect(Collectors.toSet());
        return RENOWN + (abroad ? scope.world(countries) : 0);
    }

    /** Salisbury is no renowned name of Harare any more, and Canton none of Guangzhou: a former name mostly begins otherwise. */
    private static boolean isNameOfToday(Place place, String key) {
        return Words.of(place.entity().name()).key().charAt(0) == key.charAt(0);
    }

    private boolean isKnownToAll(AuthorityRecord place) {
        return KNOWN.contains(place.id())
                || knowledge.capital(place.country()).filter(place::equals).isPresent();
    }

    private double regionSize(Place region) {
        String country = region.entity().country();
        double known = Math.log10(knowledge.file().townspeople(country, region.admin()) + 1.0);
        return Math.max(country.equals("gb") ? BRITISH_COUNTY : REGION, known);
    }

    /** Why {@code place} and none of its namesakes, as the weights say that decided. */
    String why(Place place, String name, List<Mention> at) {
        String key = Words.of(name).key();
        AuthorityRecord entity = place.entity();
        List<String> spellings = clues.spellings(entity.country(), key);
        List<Place> namesakes = knowledge.file().places(name);
        double renown = renown(namesakes);
        List<Place> others = namesakes.stream()
                .filter(other -> !other.entity().equals(entity))
                .toList();
        String line = "“" + name + "” is " + knowledge.file().origin(entity);
        if (others.isEmpty()) {
            return line + ", the only place of that name";
        }
        Place next = others.stream()
                .max(java.util.Comparator.comparingDouble(other -> weight(other, key, renown, at)))
                .orElseThrow();
        return line
                + String.format(
                        Locale.ROOT,
                        ", of %d places of that name the one of most weight, %.1f; next %s in %s, %.1f",
                        others.size() + 1,
                        weight(place, key, renown, at),
                        next.entity().name(),
                        knowledge.country(next.entity().country()).name(),
                        weight(next, key, renown, at))
                + (scope.wording(entity.country()) >= WORDED
                        ? "; the story is worded as local news of "
                                + knowledge.country(entity.country()).name() + " is"
                        : "")
                + (spellings.isEmpty()
                        ? "; no word near it speaks for it"
                        : "; for it speak " + String.join(", ", spellings));
    }
}
