package press.dateline.extract.places;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.Area;
import press.dateline.extract.areas.AreaNames;
import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.findings.Why;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Towns that bear a country's name, by a comma or by what is said of them: Palestine, Texas; the Bolivian town of Trinidad. */
final class TownsNamedAsCountries {

    private static final Set<String> TOWNS = WordList.of("town-nouns");

    /** From here on a story is local news of a country whose name it need not have. */
    private static final double LOCAL = 1.5;

    /** Local papers name villages, too, but the tables have villages of nearly every name. */
    private static final int SMALLEST = 1_000;

    /** What local papers leave out of their own country. */
    private static final Set<Known.Sense> OF_A_NATION = Set.of(Known.Sense.COUNTRY, Known.Sense.DEMONYM);

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final AreaNames areas;
    private final BehindComma commas;
    private final LocalOrWorld scope;
    private final List<Lexicon.Match<Known>> sightings;
    /** The towns that a comma tells, by their names. */
    private final Map<String, Place> told = new HashMap<>();

    TownsNamedAsCountries(Story story, BehindComma commas, LocalOrWorld scope, List<Lexicon.Match<Known>> sightings) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.areas = new AreaNames(knowledge.file());
        this.commas = commas;
        this.scope = scope;
        this.sightings = List.copyOf(sightings);
        for (Lexicon.Match<Known> sighting : sightings) {
            commas.townInState(sighting.from(), sighting.to()).ifPresent(town -> told.put(key(sighting), town));
        }
    }

    /** The town that a country's name is in {@code sighting}. */
    Optional<Place> town(Lexicon.Match<Known> sighting) {
        return (story.on(Rule.TOWN_NAMED_AS_A_COUNTRY)
                        ? commas.townInState(sighting.from(), sighting.to())
                        : Optional.<Place>empty())
                .or(() -> story.on(Rule.TOWN_SAID_TO_BE_ONE) ? said(sighting) : Optional.empty())
                .or(() -> story.on(Rule.TOWN_NAMED_AS_A_COUNTRY) ? toldElsewhere(sighting) : Optional.empty())
                .or(() -> story.on(Rule.COUNTRY_IN_LOCAL_COPY) ? inLocalCopy(sighting) : Optional.empty());
    }

    /** Why {@code sighting} is that town and not the country. */
    String why(Lexicon.Match<Known> sighting, Place town) {
        if (commas.townInState(sighting.from(), sighting.to()).isPresent() || told.containsKey(key(sighting))) {
            return Why.behindComma(town, knowledge.file());
        }
        String origin = knowledge.file().origin(town.entity());
        return said(sighting).isPresent()
                ? "the words around it say that it is a town: " + origin
                : "the story is worded as local news of "
                        + knowledge.country(town.entity().country()).name() + " is and names no other country: "
                        + origin;
    }

    /** Palestine alone in a story of Palestine, Texas, unless another word speaks of the country. */
    private Optional<Place> toldElsewhere(Lexicon.Match<Known> sighting) {
        String country = sighting.meanings().get(0).entity().id();
        return Optional.ofNullable(told.get(key(sighting)))
                .filter(town -> othersSpeakOf(sighting).noneMatch(country::equals));
    }

    /** A motorcyclist of Jordan, in a story of sheriffs and eighth grades that has no country's name but this one. */
    private Optional<Place> inLocalCopy(Lexicon.Match<Known> sighting) {
        return knowledge.file().places(words.text(sighting.from(), sighting.to())).stream()
                .filter(place -> !place.isRegion()
                        && place.population() >= SMALLEST
                        && scope.wording(place.entity().country()) >= LOCAL)
                .max(Comparator.comparingInt(Place::population))
                .filter(town -> othersSpeakOf(sighting).allMatch(town.entity().country()::equals)
                        && sightings.stream()
                                .filter(other -> !key(other).equals(key(sighting)))
                                .map(other -> other.meanings().get(0).sense())
                                .noneMatch(OF_A_NATION::contains));
    }

    /** The countries that names other than {@code sighting}'s speak of. */
    private Stream<String> othersSpeakOf(Lexicon.Match<Known> sighting) {
        return sightings.stream()
                .filter(other -> !key(other).equals(key(sighting)))
                .flatMap(other -> other.meanings().stream())
                .filter(known -> known.entity() != null)
                .map(known -> known.entity().country());
    }

    private String key(Lexicon.Match<Known> sighting) {
        return words.key(sighting.from(), sighting.to());
    }

    /** The Bolivian town of Trinidad; Trinidad, in southern Colorado. */
    private Optional<Place> said(Lexicon.Match<Known> sighting) {
        int from = sighting.from();
        int to = sighting.to();
        boolean town = words.key(from - 1).equals("of") && TOWNS.contains(words.key(from - 2));
        int before = from - 3;
        int after = to;
        while (after < words.size() && !words.get(after).isCapital() && after - to < 4) {
            after++;
        }
        Optional<AuthorityRecord> country = townIn(to);
        if (country.isPresent()) {
            return in(sighting, new Area(country.get().id(), ""));
        }
        boolean inState = words.gap(to - 1).equals(", ") && words.key(to).equals("in") && after < words.size();
        return town
                ? country(before, Known.Sense.DEMONYM).flatMap(known -> in(sighting, new Area(known.country(), "")))
                : inState ? state(after).flatMap(area -> in(sighting, area)) : Optional.empty();
    }

    /** Armenia, a coffee town in western Colombia. */
    private Optional<AuthorityRecord> townIn(int to) {
        boolean town = false;
        int word = to;
        while (word < words.size() && word - to < 8 && !words.get(word).isCapital()) {
            town |= TOWNS.contains(words.key(word)) && words.key(word + 1).equals("in");
            word++;
        }
        return town && words.gap(to - 1).equals(", ") ? country(word, Known.Sense.COUNTRY) : Optional.empty();
    }

    private Optional<AuthorityRecord> country(int word, Known.Sense sense) {
        return word < 0 || word >= words.size()
                ? Optional.empty()
                : knowledge
                        .longest(words, word)
                        .map(match -> match.meanings().get(0))
                        .filter(known -> known.sense() == sense)
                        .map(Known::entity);
    }

    private Optional<Area> state(int word) {
        return knowledge
                .longest(words, word)
                .filter(match -> match.meanings().get(0).sense() == Known.Sense.REGION)
                .flatMap(match -> areas.area(words.text(match.from(), match.to()), ""));
    }

    private Optional<Place> in(Lexicon.Match<Known> sighting, Area area) {
        return knowledge.file().places(words.text(sighting.from(), sighting.to())).stream()
                .filter(place -> !place.isRegion() && area.holds(place))
                .findFirst();
    }
}
