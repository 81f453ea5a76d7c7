package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.names.Label;
import press.dateline.extract.names.Marks;
import press.dateline.extract.names.Mention;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Towns that a model takes for people or firms or passes over, told by the country the article speaks of: Khon Kaen. */
public final class TownNames {

    private static final int SMALLEST = 15_000;

    /** Words before a town that are hardly before anything else with a capital. */
    private static final Set<String> WHERE = Set.of("in", "near", "outside", "around", "off");

    /** What is in a firm is not in a town. */
    private static final Set<String> HOLDINGS = WordList.of("holdings");

    private final Words words;
    private final Knowledge knowledge;
    private final Findings findings;
    private final Clues clues;
    private final Set<String> people = new HashSet<>();
    /** Where names of places end. */
    private final Set<Integer> ends = new HashSet<>();

    private TownNames(Words words, Knowledge knowledge, Findings findings, Clues clues) {
        this.words = words;
        this.knowledge = knowledge;
        this.findings = findings;
        this.clues = clues;
    }

    public static List<Mention> of(
            Words words, List<Mention> names, Marks marks, Knowledge knowledge, Findings findings, Clues clues) {
        TownNames towns = new TownNames(words, knowledge, findings, clues);
        names.forEach(towns::learn);
        marks.known().stream()
                .filter(match -> match.meanings().get(0).sort() == Known.Sort.CAPITAL)
                .forEach(match -> towns.ends.add(match.to()));
        List<Mention> right = new ArrayList<>(names.size());
        names.forEach(name ->
                right.add(towns.isTown(name) || towns.isTownNotFirm(name) ? name.as(Label.PLACE) : towns.whole(name)));
        towns.addMissed(marks, right);
        return right;
    }

    /** Workers in Lincoln; Caracas, San Cristobal and Merida. */
    private boolean isTownNotFirm(Mention name) {
        return name.label() == Label.ORGANISATION
                && (name.length() == 1 || name.length() == 2 && isWhere(name.from()))
                && words.get(name.from()).shape() == Word.Shape.CAPITALISED
                && (isWhere(name.from()) || isInRowOfTowns(name.from()))
                && isInSpokenCountry(name);
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
        if (name.label() != Label.PLACE) {
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
                && (name.length() > 1 && places(name).isEmpty() || Vouching.isPerson(words, name));
        for (int i = name.from(); person && i < name.to(); i++) {
            people.add(words.key(i));
        }
    }

    private boolean isTown(Mention name) {
        boolean somebody = name.length() == 1 && people.contains(words.key(name.from()));
        if (name.label() != Label.PERSON || somebody) {
            return false;
        }
        return isInSpokenCountry(name);
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
