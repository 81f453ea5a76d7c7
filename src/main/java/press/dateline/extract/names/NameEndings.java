package press.dateline.extract.names;

import java.util.Set;
import java.util.stream.IntStream;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What the words of a run of capitals say it is, the last above all. */
public final class NameEndings {

    /** Buildings, events, laws and land: named, but nobody who acts. */
    private static final Set<String> THINGS = WordList.of("not-organisations");

    /** Calle Varona, Plaza Catedral: the kind of place stands first. */
    private static final Set<String> STREETS = WordList.of("latin-streets");

    /** Of a sentence, also where each of its words has a capital: The Soup Was Invented in Canada. */
    private static final Set<String> VERBS =
            Set.of("is", "was", "are", "were", "has", "had", "could", "would", "should", "says", "said", "told");

    /** Of what there are so many that their number is a part of the name. */
    private static final Set<String> COUNTED = Set.of(
            "circuit",
            "fleet",
            "division",
            "brigade",
            "regiment",
            "battalion",
            "infantry",
            "cavalry",
            "airborne",
            "marine",
            "armored",
            "mountain");

    private static final Set<String> COMPANIES = WordList.of("organisation-endings");

    private static final Set<String> OFFICE_HOLDERS = WordList.of("office-holders");

    private NameEndings() {}

    static boolean isThing(String key) {
        return THINGS.contains(key);
    }

    /** Whether a run of capitals that ends so is an organisation, whatever stands before it. */
    public static boolean isOrganisation(String key) {
        return COMPANIES.contains(key);
    }

    /** Minister, Secretary, Director: of what is a field, or whose. */
    public static boolean isOfficeHolder(String key) {
        return OFFICE_HOLDERS.contains(key);
    }

    /** Streets, laws, prizes, buildings and sentences in capitals: no body, whatever a model says. */
    static boolean isThing(Draft draft, Mention mention) {
        Words words = draft.words();
        boolean goesOn = words.gap(mention.to() - 1).equals(" ")
                && mention.to() < words.size()
                && words.get(mention.to()).isCapital()
                && isThing(words.key(mention.to()))
                && draft.at(mention.to()) == null
                && !LongNames.hasInstitution(words, mention.from(), mention.to())
                && mention.length() > 1;
        boolean address = NotPeople.isAddress(words, mention);
        boolean street = STREETS.contains(words.key(mention.from()))
                && !LongNames.hasInstitution(words, mention.from(), mention.to());
        boolean sentence = !LongNames.hasInstitution(words, mention.from(), mention.to())
                && IntStream.range(mention.from() + 1, mention.to()).anyMatch(word -> VERBS.contains(words.key(word)));
        return mention.length() > 1 && (street || address || sentence || isThing(words.key(mention.to() - 1)))
                || goesOn;
    }

    /** The 9th Circuit, the 3rd Infantry Division. */
    static boolean isCounted(Words words, int from) {
        boolean american = words.key(from).matches("u\\.?s\\.?");
        return COUNTED.contains(words.key(american ? from + 1 : from))
                && words.key(from - 1).matches("\\d+(st|nd|rd|th)")
                && words.gap(from - 1).equals(" ");
    }
}
