package press.dateline.extract.places;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.NameCounts;
import press.dateline.authority.file.Place;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.text.Words;

/** What in a story makes a name a town's: where it stands, how large the town is, and that no other word has that name. */
final class TownSigns {

    private static final int SMALLEST = 15_000;

    /** What a paper names without saying where it lies. */
    private static final int KNOWN_ANYWHERE = 100_000;

    /** Words before a town that are hardly before anything else with a capital. */
    private static final Set<String> WHERE = Set.of("in", "near", "outside", "around", "off");

    /** What is in a firm is not in a town. */
    private static final Set<String> HOLDINGS = WordList.of("holdings");

    private static final Set<String> SPORT = WordList.of("sport");

    private static final NameCounts COUNTS = NameCounts.carried();

    private final Words words;
    private final Knowledge knowledge;
    private final Findings findings;
    private final Clues clues;
    private final Set<String> people = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private int sport;

    TownSigns(Story story, List<Mention> names, List<Lexicon.Match<Known>> known, Findings findings, Clues clues) {
        this.words = story.words();
        this.knowledge = story.knowledge();
        this.findings = findings;
        this.clues = clues;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCapital()) {
                small.add(words.key(i));
                sport += SPORT.contains(words.key(i)) ? 1 : 0;
            }
        }
        names.forEach(this::learn);
        known.stream()
                .filter(match -> match.meanings().get(0).sense() == Known.Sense.PERSON)
                .forEach(match -> learn(match.from(), match.to()));
    }

    /** A word that is somebody's name in this article is no town in it. */
    private void learn(Mention name) {
        boolean person = name.label() == Label.PERSON
                && !isWhere(name.from())
                && (name.length() > 1 && places(name).isEmpty() || isVouchedFor(name));
        if (person) {
            learn(name.from(), name.to());
        }
    }

    private void learn(int from, int to) {
        for (int i = from; i < to; i++) {
            people.add(words.key(i));
        }
    }

    /** By more than "and", which stands before towns as well. */
    private boolean isVouchedFor(Mention name) {
        return !words.key(name.from() - 1).equals("and") && Vouching.isPersonOrBehindArticle(words, name);
    }

    boolean isWhere(int from) {
        return words.joins(from - 1)
                && WHERE.contains(words.key(from - 1))
                && !HOLDINGS.contains(words.key(from - 2))
                && !words.get(from - 1).isCapital();
    }

    /** Whether the word is no first name, no common surname and no word of the language that the story has in small letters. */
    boolean isPlain(int index) {
        String key = words.key(index);
        return key.length() > 3
                && COUNTS.first(key) == 0
                && COUNTS.last(key) < 3
                && !small.contains(key)
                && !people.contains(key);
    }

    /** Whether {@code key} is a word of somebody's name in the story. */
    boolean isOfPerson(String key) {
        return people.contains(key);
    }

    /** The town says where the story plays, to the towns beside it. */
    void speak(Mention name) {
        places(name).stream()
                .limit(1)
                .forEach(place -> clues.add(
                        words.key(name.from()), place.entity().country(), place.admin(), name.from(), name.to(), 1));
    }

    boolean isLarge(Mention name) {
        return places(name).stream().anyMatch(place -> place.population() >= KNOWN_ANYWHERE);
    }

    boolean isSport() {
        return sport > 1;
    }

    boolean isInSpokenCountry(Mention name) {
        return places(name).stream()
                .anyMatch(place -> (place.isRegion() || place.population() >= SMALLEST)
                        && isSpokenOf(place.entity().country(), name));
    }

    private boolean isSpokenOf(String country, Mention name) {
        return findings.has(Kind.COUNTRY, country)
                || clues.country(country, words.key(name.from(), name.to()), List.of(name)) >= Clues.ENOUGH;
    }

    List<Place> places(Mention name) {
        return knowledge.file().places(words.text(name.from(), name.to()));
    }
}
