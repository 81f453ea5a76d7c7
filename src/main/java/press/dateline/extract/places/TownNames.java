package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.NameCounts;
import press.dateline.authority.file.Place;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Marks;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Towns that a model takes for people or firms or passes over, told by the country the article speaks of: Khon Kaen. */
public final class TownNames {

    private static final int SMALLEST = 15_000;

    /** Words before a town that are hardly before anything else with a capital. */
    private static final Set<String> WHERE = Set.of("in", "near", "outside", "around", "off");

    /** What is in a firm is not in a town. */
    private static final Set<String> HOLDINGS = WordList.of("holdings");

    /** What a paper names without saying where it lies. */
    private static final int KNOWN_ANYWHERE = 100_000;

    private static final Set<String> SPORT = WordList.of("sport");

    private static final NameCounts COUNTS = NameCounts.carried();

    private final Story story;
    private final Words words;
    private final Knowledge knowledge;
    private final Findings findings;
    private final Clues clues;
    private final Set<String> people = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private int sport;
    /** Where names of places end. */
    private final Set<Integer> ends = new HashSet<>();

    private TownNames(Story story, Findings findings, Clues clues) {
        this.story = story;
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
    }

    public static List<Mention> of(Story story, List<Mention> names, Marks marks, Findings findings, Clues clues) {
        TownNames towns = new TownNames(story, findings, clues);
        names.forEach(towns::learn);
        List<Mention> large = story.on(Rule.LARGE_TOWN_PASSED_OVER) ? towns.large(marks) : List.of();
        marks.known().stream()
                .filter(match -> match.meanings().get(0).sort() == Known.Sort.CAPITAL)
                .forEach(match -> towns.ends.add(match.to()));
        List<Mention> right = new ArrayList<>(names.size());
        names.forEach(name -> right.add(
                story.on(Rule.TOWN_NOT_PERSON) && towns.isTown(name)
                                || story.on(Rule.TOWN_NOT_FIRM) && towns.isTownNotFirm(name)
                        ? name.as(Label.PLACE)
                        : towns.whole(name)));
        right.addAll(large);
        if (story.on(Rule.TOWN_BEHIND_IN)) {
            towns.addMissed(marks, right);
        }
        return right;
    }

    /** Workers in Lincoln; Caracas, San Cristobal and Merida. */
    private boolean isTownNotFirm(Mention name) {
        return name.label() == Label.ORGANISATION
                && (name.length() == 1 || name.length() == 2 && isWhere(name.from()))
                && words.get(name.from()).shape() == Word.Shape.CAPITALISED
                && (isWhere(name.from()) || isInRowOfTowns(name.from()) || !isSport() && isPlain(name.from()))
                && (isInSpokenCountry(name) || !isSport() && isLarge(name));
    }

    /** Rebels took Homs: large towns that the model passes over where no other word has that name. */
    private List<Mention> large(Marks marks) {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            Mention name = new Mention(i, i + 1, Label.PLACE);
            if (words.gap(i - 1).equals(" ")
                    && !words.get(i - 1).isCapital()
                    && isUnclaimed(marks, i)
                    && isPlain(i)
                    && isLarge(name)) {
                found.add(words.key(i));
            }
        }
        List<Mention> large = new ArrayList<>();
        for (int i = 0; !found.isEmpty() && i < words.size(); i++) {
            if (found.contains(words.key(i)) && isUnclaimed(marks, i)) {
                Mention name = new Mention(i, i + 1, Label.PLACE);
                large.add(name);
                speak(name);
            }
        }
        return large;
    }

    /** The town says where the story plays, to the towns beside it. */
    private void speak(Mention name) {
        places(name).stream()
                .limit(1)
                .forEach(place -> clues.add(
                        words.key(name.from()), place.entity().country(), place.admin(), name.from(), name.to(), 1));
    }

    private boolean isUnclaimed(Marks marks, int index) {
        boolean goesOn = words.joins(index)
                && index + 1 < words.size()
                && words.get(index + 1).isCapital();
        return words.get(index).isCapital()
                && words.get(index).shape() == Word.Shape.CAPITALISED
                && !goesOn
                && marks.isFree(index, index + 1);
    }

    /** Whether the word is no first name, no common surname and no word of the language that the story has in small letters. */
    private boolean isPlain(int index) {
        String key = words.key(index);
        return key.length() > 3
                && COUNTS.first(key) == 0
                && COUNTS.last(key) < 3
                && !small.contains(key)
                && !people.contains(key);
    }

    private boolean isLarge(Mention name) {
        return places(name).stream().anyMatch(place -> place.population() >= KNOWN_ANYWHERE);
    }

    private boolean isSport() {
        return sport > 1;
    }

    private boolean isInRowOfTowns(int from) {
        int before = words.key(from - 1).equals("and") ? from - 2 : from - 1;
        return before > 0
                && ends.contains(before + 1)
                && Words.isBlankOrComma(words.gap(from - 1))
                && (before == from - 2 || words.gap(before).equals(", "));
    }

    /** Santiago de Compostela, of which a model sees the first word. */
    private Mention whole(Mention name) {
        if (name.label() != Label.PLACE || !story.on(Rule.WHOLE_NAME_OF_A_TOWN)) {
            return name;
        }
        OptionalInt end = knowledge.longerTown(words, name.from(), name.to());
        return end.isPresent() && !words.get(name.to()).isCapital()
                ? new Mention(name.from(), end.getAsInt(), Label.PLACE)
                : name;
    }

    private boolean isWhere(int from) {
        return words.joins(from - 1)
                && WHERE.contains(words.key(from - 1))
                && !HOLDINGS.contains(words.key(from - 2))
                && !words.get(from - 1).isCapital();
    }

    /** Near Concepcion, in a story that speaks of Paraguay. */
    private void addMissed(Marks marks, List<Mention> names) {
        for (int i = 1; i < words.size(); i++) {
            if (!isWhere(i) || !words.get(i).isCapital()) {
                continue;
            }
            int to = i + 1;
            while (to < words.size() && words.joins(to - 1) && words.get(to).isCapital() && to - i < 4) {
                to++;
            }
            Mention name = new Mention(i, to, Label.PLACE);
            if (marks.isFree(i, to)
                    && words.get(i).shape() == Word.Shape.CAPITALISED
                    && !people.contains(words.key(to - 1))
                    && isInSpokenCountry(name)) {
                names.add(name);
            }
        }
    }

    /** A word that is somebody's name in this article is no town in it. */
    private void learn(Mention name) {
        if (name.label() == Label.PLACE) {
            ends.add(name.to());
        }
        boolean person = name.label() == Label.PERSON
                && !isWhere(name.from())
                && (name.length() > 1 && places(name).isEmpty() || isVouchedFor(name));
        for (int i = name.from(); person && i < name.to(); i++) {
            people.add(words.key(i));
        }
    }

    /** By more than "and", which stands before towns as well. */
    private boolean isVouchedFor(Mention name) {
        return !words.key(name.from() - 1).equals("and") && Vouching.isPerson(words, name);
    }

    private boolean isTown(Mention name) {
        boolean somebody = name.length() == 1 && people.contains(words.key(name.from()));
        if (name.label() != Label.PERSON || somebody) {
            return false;
        }
        return isInSpokenCountry(name)
                || name.length() == 1 && isPlain(name.from()) && isLarge(name) && !Vouching.isPerson(words, name);
    }

    private boolean isInSpokenCountry(Mention name) {
        return places(name).stream()
                .anyMatch(place -> (place.isRegion() || place.population() >= SMALLEST)
                        && isSpokenOf(place.entity().country(), name));
    }

    private boolean isSpokenOf(String country, Mention name) {
        return findings.has(Kind.COUNTRY, country)
                || clues.country(country, words.key(name.from(), name.to()), List.of(name)) >= Clues.ENOUGH;
    }

    private List<Place> places(Mention name) {
        return knowledge.file().places(words.text(name.from(), name.to()));
    }
}
