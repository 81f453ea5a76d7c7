package press.dateline.extract.names;

import java.util.List;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.NameCounts;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What speaks for and against the first of two capitals being somebody's first name, whatever a model takes both for. */
final class FirstNameSigns {

    /** From here on enough speaks for a person. */
    static final double ENOUGH = 2;

    /** From here on enough speaks for a question. */
    static final double QUESTION = 3;

    private static final Set<String> PLACES = WordList.of("place-first-names");

    private static final Set<String> DEEDS = WordList.of("person-verbs");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her", "him", "himself", "herself");

    private static final Set<String> BEFORE_THINGS = Set.of("the", "in", "near", "at", "from", "a", "an");

    private static final Set<String> ASKING =
            Set.of("will", "can", "did", "does", "is", "was", "should", "could", "may", "has", "would");

    private static final int NEAR = 8;

    private static final NameCounts COUNTS = NameCounts.carried();

    private final Draft draft;
    private final Words words;
    private final Story story;

    FirstNameSigns(Draft draft) {
        this.draft = draft;
        this.story = draft.story();
        this.words = draft.words();
    }

    /** How much speaks for the two words from {@code first} being a person, Paris Hilton or Charlotte Church. */
    double person(int first) {
        int last = first + 1;
        String given = words.key(first);
        String surname = words.key(last);
        return (COUNTS.first(given) > 0 || PLACES.contains(given) ? 1 : 0)
                + (COUNTS.last(surname) > 0 ? 0.5 : 0)
                + (isDeed(last) ? 1 : 0)
                + (isActingAlone(first, surname) ? 1 : 0)
                + (isFollowedByPronoun(last) ? 0.5 : 0)
                - (isBody(surname) || isCountry(last) ? 2 : 0)
                - (BEFORE_THINGS.contains(words.key(first - 1)) ? 2 : 0)
                - (isInTables(first) ? 3 : 0);
    }

    /** Charlotte Church, where Church alone then says something. */
    private boolean isActingAlone(int first, String surname) {
        return words.places(surname).stream()
                .anyMatch(at -> at > first + 1
                        && words.get(at).isCapital()
                        && (draft.isStart(at) || !words.get(at - 1).isCapital())
                        && (isDeed(at)
                                || Vouching.isPersonOrBehindArticle(words, new Mention(at, at + 1, Label.PERSON))));
    }

    /** What only people do, an age or a "who" behind the word at {@code index}. */
    private boolean isDeed(int index) {
        return words.gap(index).equals(" ") && DEEDS.contains(words.key(index + 1))
                || Vouching.isAgeOrWho(words, index + 1);
    }

    private boolean isFollowedByPronoun(int last) {
        for (int i = last + 1; i < Math.min(words.size(), last + NEAR); i++) {
            if (words.get(i).isCapital() && !draft.isStart(i)) {
                return false;
            }
            if (PRONOUNS.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBody(String last) {
        return LongNames.isInstitution(last) || NameEndings.isOrganisation(last) || NameEndings.isThing(last);
    }

    private boolean isCountry(int index) {
        return !story.knowledge()
                .file()
                .named(Kind.COUNTRY, words.text(index, index + 1))
                .isEmpty();
    }

    private boolean isInTables(int first) {
        String name = words.text(first, first + 2);
        AuthorityFile file = story.knowledge().file();
        return !file.places(name).isEmpty()
                || !file.named(Kind.COUNTRY, name).isEmpty()
                || !file.named(Kind.ORGANISATION, name).isEmpty();
    }

    /** How much speaks for the first word of {@code person} asking about the second: Will Obama win? */
    double question(Mention person) {
        int first = person.from();
        String surname = words.key(first + 1);
        if (!ASKING.contains(words.key(first)) || !draft.isStart(first) || Titles.isTitle(surname)) {
            return 0;
        }
        return 1
                + (isAsked(first) ? 1 : 0)
                + (isBaseForm(person.to()) ? 0.5 : 0)
                + (isKnownAlone(surname) ? 1 : 0)
                + (isNamedOtherwise(person) ? 1 : 0)
                + (COUNTS.first(words.key(first)) == 0 ? 1 : 0)
                - (isNamedWithin(person) ? 3 : 0);
    }

    private boolean isAsked(int from) {
        int at = from;
        while (at + 1 < words.size() && words.gap(at).chars().noneMatch(sign -> ".!?\n".indexOf(sign) >= 0)) {
            at++;
        }
        return words.gap(at).contains("?");
    }

    /** Win, as against wins and won, which a statement would have behind a name in full. */
    private boolean isBaseForm(int index) {
        String key = words.key(index);
        return index < words.size()
                && words.gap(index - 1).equals(" ")
                && !words.get(index).isCapital()
                && !key.endsWith("s")
                && !key.endsWith("ed");
    }

    private boolean isKnownAlone(String surname) {
        return story.knowledge().people().standsAlone(surname);
    }

    /** Whether somebody of that surname has another first name in the story. */
    private boolean isNamedOtherwise(Mention person) {
        List<Integer> places = words.places(words.key(person.from() + 1));
        return places.stream()
                .map(draft::at)
                .anyMatch(other -> other != null
                        && other != person
                        && other.label() == Label.PERSON
                        && other.length() > 1
                        && !words.key(other.from()).equals(words.key(person.from())));
    }

    /** Whether the same two words stand within a sentence, too, where no question begins. */
    private boolean isNamedWithin(Mention person) {
        return words.places(words.key(person.from())).stream()
                .anyMatch(at -> !draft.isStart(at)
                        && words.get(at).isCapital()
                        && words.key(at + 1).equals(words.key(person.from() + 1)));
    }
}
