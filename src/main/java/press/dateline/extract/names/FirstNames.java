package press.dateline.extract.names;

import java.util.HashSet;
import java.util.Set;
import press.dateline.authority.file.NameCounts;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** First names that a model takes for a place, a firm or nothing: Sydney Sweeney, Yo-Yo Ma, Sunny Balwani. */
final class FirstNames {

    private static final Set<String> PLACES = WordList.of("place-first-names");

    private static final Set<String> NO_FIRST_NAMES = WordList.of("no-first-names");

    private static final Set<String> PEOPLE = WordList.of("person-nouns");

    private static final Set<String> LOCATIVE = Set.of("in", "near", "outside");

    private static final NameCounts COUNTS = NameCounts.carried();

    private final Draft draft;
    private final Words words;
    private final Knowledge knowledge;
    private final Set<String> small = new HashSet<>();

    private FirstNames(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
        this.knowledge = draft.story().knowledge();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCapital()) {
                small.add(words.key(i));
            }
        }
    }

    static void apply(Draft draft) {
        FirstNames names = new FirstNames(draft);
        FirstNameSigns signs = new FirstNameSigns(draft);
        for (Mention mention : draft.mentions()) {
            if (mention.length() == 2 && names.words.gap(mention.from()).equals(" ")) {
                weigh(draft, mention, signs);
            }
        }
        Set<String> single = new HashSet<>();
        draft.mentions(Label.PERSON).stream()
                .filter(person -> person.length() == 1)
                .forEach(person -> single.add(names.words.key(person.from())));
        for (int i = draft.story().start() + 1;
                draft.on(Rule.FIRST_NAME_BEFORE_A_SURNAME) && i < names.words.size();
                i++) {
            boolean named =
                    single.contains(names.words.key(i)) && names.words.get(i).isCapital();
            if (named && names.isSingle(i)) {
                names.grow(new Mention(i, i + 1, Label.PERSON));
            }
        }
    }

    private static void weigh(Draft draft, Mention mention, FirstNameSigns signs) {
        if (mention.label() == Label.PERSON) {
            if (draft.on(Rule.QUESTION_BEFORE_A_SURNAME) && signs.question(mention) >= FirstNameSigns.QUESTION) {
                draft.put(new Mention(mention.from() + 1, mention.to(), Label.PERSON));
            }
        } else if (draft.on(Rule.PERSON_BY_WHAT_IS_SAID) && signs.person(mention.from()) >= FirstNameSigns.ENOUGH) {
            draft.put(mention.as(Label.PERSON));
        }
    }

    /** Whether the word at {@code index} is a single name, or one that the model passed over. */
    private boolean isSingle(int index) {
        Mention at = draft.at(index);
        return at == null || at.length() == 1 && at.label() == Label.PERSON;
    }

    /** Takes in the words before a single name that are its first name. */
    private void grow(Mention person) {
        int first = person.from() - 1;
        if (first < 0 || !words.gap(first).equals(" ") || !words.get(first).isCapital()) {
            return;
        }
        int from =
                first > 0 && words.hyphenated(first - 1) && words.get(first - 1).isCapital() ? first - 1 : first;
        Mention other = draft.at(first);
        boolean place = other != null && other.label() == Label.PLACE && other.length() == 1;
        boolean fits = from < first
                ? other == null && isFree(from, first)
                : place ? isPlaceName(first) : isUnknown(first, other);
        if (fits) {
            draft.put(new Mention(from, person.to(), Label.PERSON));
        }
    }

    private boolean isFree(int from, int to) {
        return draft.isFree(from, to + 1) && knowledge.longest(words, from).isEmpty();
    }

    private boolean isPlaceName(int index) {
        return isFirstNamePlace(words, index, false);
    }

    /** Whether the place at {@code index} is a first name, too, and nothing before it says that the place is meant. */
    static boolean isFirstNamePlace(Words words, int index, boolean always) {
        String key = words.key(index);
        return !LOCATIVE.contains(words.key(index - 1)) && (always || PLACES.contains(key) || COUNTS.first(key) > 2);
    }

    /** At a sentence's start a model does not see that Sunny is a name; a title, an opener, a country is none. */
    private boolean isUnknown(int index, Mention other) {
        String key = words.key(index);
        return other == null
                && draft.isStart(index)
                && words.get(index).shape() == Word.Shape.CAPITALISED
                && key.length() > 2
                && !small.contains(key)
                && !key.endsWith("ly")
                && !key.endsWith("ing")
                && !CapitalRuns.isOpener(key)
                && !NO_FIRST_NAMES.contains(key)
                && !Titles.isTitle(key)
                && !Titles.isRank(key)
                && !PEOPLE.contains(key)
                && !NameEndings.isOfficeHolder(key)
                && !Titles.isNobody(key)
                && !key.endsWith("ed")
                && (COUNTS.first(key) > 0 || knowledge.longest(words, index).isEmpty());
    }
}
