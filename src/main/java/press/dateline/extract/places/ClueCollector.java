package press.dateline.extract.places;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Gathers the clues to where an article plays: its people, organisations, other towns, states and words of one country. */
final class ClueCollector {

    private static final double TOWN = 0.8;
    private static final double SOMEBODY = 0.7;
    static final double INSIDE = 0.6;
    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Clues clues;

    private ClueCollector(Story story, Clues clues) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.clues = clues;
    }

    static void add(Story story, List<Lexicon.Match<Known>> sightings, List<Mention> names, Clues clues) {
        ClueCollector collector = new ClueCollector(story, clues);
        sightings.forEach(collector::sighting);
        names.forEach(collector::name);
        collector.outside();
    }

    private void sighting(Lexicon.Match<Known> sighting) {
        Known meaning = sighting.meanings().get(0);
        int from = sighting.from();
        int to = sighting.to();
        switch (meaning.sense()) {
            case PERSON, ORGANISATION, GROUP -> {
                if (story.on(Rule.CLUE_OF_SOMEBODY) && isOfOneCountry(sighting.meanings())) {
                    clues.add(words.key(from, to), meaning.entity().country(), "", from, to, SOMEBODY);
                }
            }
            case REGION, CAPITAL -> town(from, to);
            default -> {
                // Countries by name are clues already.
            }
        }
    }

    private static boolean isOfOneCountry(List<Known> meanings) {
        return meanings.stream()
                        .map(known -> known.entity().country())
                        .distinct()
                        .count()
                == 1;
    }

    private void name(Mention name) {
        switch (name.label()) {
            case PLACE -> town(name.from(), name.to());
            case PERSON -> {
                // Whom a surname means is asked later, with what was found here.
            }
            case ORGANISATION -> inside(name);
        }
    }

    /** All that a town's name may mean, each as far as it is the likeliest: Salem is Oregon beside Portland. */
    private void town(int from, int to) {
        if (!story.on(Rule.CLUE_OF_A_TOWN)) {
            return;
        }
        String key = words.key(from, to);
        candidates(knowledge.file().places(words.text(from, to)))
                .forEach((place, share) -> clues.add(
                        key,
                        place.entity().country(),
                        place.admin(),
                        from,
                        to,
                        (place.isRegion() ? Clues.NAMED : TOWN) * share));
    }

    /** The largest of a name in each state, with its share of the largest of all. */
    private static Map<Place, Double> candidates(List<Place> places) {
        Map<String, Place> largest = new HashMap<>();
        double most = 1;
        for (Place place : places) {
            largest.merge(place.entity().country() + " " + place.admin(), place, (a, b) -> size(a) >= size(b) ? a : b);
            most = Math.max(most, size(place));
        }
        Map<Place, Double> shares = new LinkedHashMap<>();
        for (Place place : largest.values()) {
            shares.put(place, Math.sqrt(size(place) / most));
        }
        return shares;
    }

    /** A state has no number of people in the tables; it counts as a big city. */
    private static double size(Place place) {
        return place.isRegion() ? 1_000_000 : place.population();
    }

    /** University of Georgia, Toronto Star: the place in a name, and the name itself where it is known. */
    private void inside(Mention name) {
        if (!story.on(Rule.CLUE_INSIDE_A_BODY)) {
            return;
        }
        String text = words.text(name.from(), name.to());
        List<AuthorityRecord> known = knowledge.file().named(Kind.ORGANISATION, text);
        if (known.size() == 1) {
            clues.add(words.key(name.from(), name.to()), known.get(0).country(), "", name.from(), name.to(), SOMEBODY);
            return;
        }
        for (int i = name.from(); i < name.to(); i++) {
            int from = i;
            knowledge
                    .longest(words, i)
                    .filter(match -> match.to() <= name.to())
                    .map(match -> match.meanings())
                    .filter(meanings ->
                            meanings.get(meanings.size() - 1).sense().isOfCountry())
                    .ifPresent(meanings -> insideAt(meanings.get(meanings.size() - 1), from));
        }
    }

    private void insideAt(Known known, int word) {
        if (known.sense() == Known.Sense.REGION || known.sense() == Known.Sense.CAPITAL) {
            clues.state(words.key(word), known.entity(), knowledge.file(), word, word + 1);
        } else {
            clues.add(words.key(word), known.entity().country(), "", word, word + 1, INSIDE);
        }
    }

    /** What stands beside the text: the dateline's state or country, and where the source is at home. */
    private void outside() {
        if (!story.on(Rule.CLUE_OF_THE_SOURCE)) {
            return;
        }
        for (String house : story.copy().houses()) {
            Words name = Words.of(house);
            for (int i = 0; i < name.size(); i++) {
                knowledge
                        .longest(name, i)
                        .map(match -> match.meanings().get(0))
                        .filter(known -> known.sense().isOfCountry())
                        .ifPresent(known -> clues.add("source", known.entity().country(), "", -1, -1, INSIDE));
            }
        }
    }
}
