package press.dateline.extract.senses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dateline.authority.file.Place;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** What speaks for Georgia the American state and what for the country: states, towns and elections against neighbours. */
public final class StateOrCountry {

    /** From here on the one is meant, from its negative on the other; between them the story has to say it otherwise. */
    public static final double TOLD = 0.5;

    /** Countries about the Caucasus and the Black Sea. */
    private static final Set<String> NEIGHBOURS = Set.of("ru", "am", "az", "ua", "tr", "md", "ir", "by", "kz");

    private static final Set<String> OF_THE_STATE = WordList.of("georgia-state");
    private static final Set<String> OF_THE_COUNTRY = WordList.of("georgia-country");

    /** Of the same sentence, the one before or after, and elsewhere. */
    private static final double[] NEAR = {1, 0.5};

    private static final double FAR = 0.08;

    /** What stands beside it in a row: Arizona, Georgia and Nevada. */
    private static final double IN_A_ROW = 2;

    private static final double OWN = 2;

    /** What the others of the name in the story weigh beside the words about one of them. */
    private static final double OTHERS = 0.5;

    /** A word that speaks for the state, or if negative for the country. */
    private record Sign(int from, int to, double weight) {}

    private final Story story;
    private final Words words;
    private final List<Sign> signs = new ArrayList<>();
    private final int[] sentences;
    private final double mean;

    public StateOrCountry(Story story, List<Lexicon.Match<Known>> sightings) {
        this.story = story;
        this.words = story.words();
        List<Lexicon.Match<Known>> named =
                sightings.stream().filter(this::isGeorgia).toList();
        this.sentences = named.isEmpty() ? new int[0] : Sentences.of(words);
        if (!named.isEmpty()) {
            sightings.stream().filter(sighting -> !isGeorgia(sighting)).forEach(this::learn);
            learnWords();
        }
        this.mean = named.stream()
                .mapToDouble(sighting -> at(sighting.from(), sighting.to()))
                .average()
                .orElse(0);
    }

    private boolean isGeorgia(Lexicon.Match<Known> sighting) {
        return words.key(sighting.from(), sighting.to()).startsWith("georgia");
    }

    private void learn(Lexicon.Match<Known> sighting) {
        Known known = sighting.meanings().get(0);
        if (known.entity() == null) {
            return;
        }
        String country = known.entity().country();
        boolean ofCountry = known.sense() == Known.Sense.COUNTRY || known.sense() == Known.Sense.DEMONYM;
        if (known.sense() == Known.Sense.REGION && country.equals("us")) {
            signs.add(new Sign(sighting.from(), sighting.to(), 1));
        } else if (ofCountry && sighting.meanings().size() == 1 && !country.equals("us")) {
            signs.add(new Sign(sighting.from(), sighting.to(), NEIGHBOURS.contains(country) ? -1 : -0.01));
        } else if (known.sense() == Known.Sense.CAPITAL && country.equals("ge")) {
            signs.add(new Sign(sighting.from(), sighting.to(), -OWN));
        }
    }

    private void learnWords() {
        for (int i = 0; i < words.size(); i++) {
            String key = words.key(i);
            if (OF_THE_STATE.contains(key)) {
                signs.add(new Sign(i, i + 1, 1));
            } else if (OF_THE_COUNTRY.contains(key) && words.get(i).isCapital()) {
                signs.add(new Sign(i, i + 1, -OWN));
            } else if (words.get(i).isCapital() && isTownOfTheState(words.text(i, i + 1))) {
                signs.add(new Sign(i, i + 1, OWN));
            }
        }
    }

    private boolean isTownOfTheState(String name) {
        return story.knowledge().file().places(name).stream()
                .limit(1)
                .anyMatch(place -> !place.isRegion() && isIn(place));
    }

    private static boolean isIn(Place place) {
        return place.entity().country().equals("us") && place.admin().equals("GA");
    }

    /** How far the name from {@code from} to {@code to} is the state's; negative, the country's. */
    public double weight(int from, int to) {
        return at(from, to) + OTHERS * mean;
    }

    private double at(int from, int to) {
        double sum = 0;
        Set<String> seen = new HashSet<>();
        for (Sign sign : signs) {
            int apart = Math.abs(sentences[sign.from()] - sentences[from]);
            boolean first = seen.add(words.key(sign.from(), sign.to()) + Math.min(apart, NEAR.length));
            sum += first ? sign.weight() * (apart < NEAR.length ? NEAR[apart] : FAR) : 0;
            sum += isInRow(sign, from, to) ? Math.signum(sign.weight()) * IN_A_ROW : 0;
        }
        return sum;
    }

    private boolean isInRow(Sign sign, int from, int to) {
        return isBeside(to, sign.from()) || isBeside(sign.to(), from);
    }

    /** Whether a comma, “and” or both are all that is between one name's end and another's beginning. */
    private boolean isBeside(int end, int from) {
        boolean and = end < words.size()
                && (words.key(end).equals("and") || words.key(end).equals("or"))
                && from == end + 1;
        return and || from == end && words.gap(end - 1).equals(", ");
    }
}
