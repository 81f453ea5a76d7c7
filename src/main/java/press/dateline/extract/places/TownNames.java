package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Marks;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Towns that a model takes for people or firms, told by the country the article speaks of: Khon Kaen. */
public final class TownNames {

    private final Story story;
    private final Words words;
    private final Knowledge knowledge;
    private final TownSigns signs;
    /** Where names of places end. */
    private final Set<Integer> ends = new HashSet<>();

    private TownNames(Story story, TownSigns signs, List<Mention> names, Marks marks) {
        this.story = story;
        this.words = story.words();
        this.knowledge = story.knowledge();
        this.signs = signs;
        names.stream().filter(name -> name.label() == Label.PLACE).forEach(name -> ends.add(name.to()));
        marks.known().stream()
                .filter(match -> match.meanings().get(0).sense() == Known.Sense.CAPITAL)
                .forEach(match -> ends.add(match.to()));
    }

    /** The names of a story, those of towns as places, and the towns among its other words. */
    public static List<Mention> of(Story story, List<Mention> names, Marks marks, Findings findings, Clues clues) {
        TownSigns signs = new TownSigns(story, names, marks.known(), findings, clues);
        TownNames towns = new TownNames(story, signs, names, marks);
        PassedOverTowns passedOver = new PassedOverTowns(story.words(), marks, signs);
        List<Mention> large = story.on(Rule.LARGE_TOWN_PASSED_OVER) ? passedOver.large() : List.of();
        List<Mention> right = new ArrayList<>(names);
        right.replaceAll(towns::right);
        // Homs makes a town of Hama beside it.
        if (towns.speak(names, right)) {
            right.replaceAll(towns::right);
        }
        right.addAll(large);
        if (story.on(Rule.TOWN_BEHIND_IN)) {
            passedOver.behindIn(right);
        }
        return right;
    }

    /** Lets those speak for their country that turned out to be towns; whether there are any. */
    private boolean speak(List<Mention> before, List<Mention> after) {
        boolean any = false;
        for (int i = 0; i < after.size(); i++) {
            if (before.get(i).label() != Label.PLACE && after.get(i).label() == Label.PLACE) {
                signs.speak(after.get(i));
                ends.add(after.get(i).to());
                any = true;
            }
        }
        return any;
    }

    private Mention right(Mention name) {
        return story.on(Rule.TOWN_NOT_PERSON) && isTown(name) || story.on(Rule.TOWN_NOT_FIRM) && isTownNotFirm(name)
                ? name.as(Label.PLACE)
                : whole(name);
    }

    /** Workers in Lincoln; Caracas, San Cristobal and Merida. */
    private boolean isTownNotFirm(Mention name) {
        boolean where = signs.isWhere(name.from()) || isInRowOfTowns(name.from()) || isItem(name);
        return name.label() == Label.ORGANISATION
                && (name.length() == 1 || name.length() == 2 && where)
                && words.get(name.from()).shape() == Word.Shape.CAPITALISED
                && (where || !signs.isSport() && signs.isPlain(name.from()))
                && (signs.isInSpokenCountry(name) || !signs.isSport() && signs.isLarge(name));
    }

    /** Santa Fe: The council voted. */
    private boolean isItem(Mention name) {
        return words.gap(name.from() - 1).contains("\n")
                && words.gap(name.to() - 1).startsWith(": ");
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

    /** Here or elsewhere in the story: in Chiang Mai. */
    private boolean isBehindIn(Mention name) {
        String key = words.key(name.from(), name.to());
        return words.places(words.key(name.from())).stream()
                .anyMatch(from -> signs.isWhere(from)
                        && from + name.length() <= words.size()
                        && words.key(from, from + name.length()).equals(key));
    }

    private boolean isTown(Mention name) {
        boolean somebody = name.length() == 1 && signs.isOfPerson(words.key(name.from()));
        if (name.label() != Label.PERSON || somebody) {
            return false;
        }
        return signs.isInSpokenCountry(name)
                || name.length() > 1 && signs.isLarge(name) && isBehindIn(name)
                || name.length() == 1
                        && signs.isPlain(name.from())
                        && signs.isLarge(name)
                        && !Vouching.isPersonOrBehindArticle(words, name);
    }
}
