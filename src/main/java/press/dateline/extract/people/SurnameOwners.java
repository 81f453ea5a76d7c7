package press.dateline.extract.people;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.NameCounts;
import press.dateline.authority.file.Person;
import press.dateline.extract.lookup.Gender;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Whose a surname is by the first name before it somewhere in the story, where the name model read no person in it. */
final class SurnameOwners {

    private static final NameCounts COUNTS = NameCounts.carried();

    /** Rarer first names may be anything. */
    private static final int COMMON = 2;

    private static final Set<String> PEOPLE = WordList.of("person-nouns");

    /** Will Obama win? */
    private static final Set<String> ALSO_VERBS = Set.of("will", "may", "can");

    private final Words words;
    private final Set<Integer> places = new HashSet<>();

    SurnameOwners(Words words, List<Mention> names) {
        this.words = words;
        for (Mention name : names) {
            for (int i = name.from(); name.label() == Label.PLACE && i < name.to(); i++) {
                places.add(i);
            }
        }
    }

    /**
     * Whether somebody else has {@code surname} under a first name in the story, and {@code person} has not.
     *
     * @param told what a courtesy title says of whoever is meant: Mrs. Trump is not Donald's
     */
    boolean isAnothers(String surname, Person person, Optional<Gender> told) {
        Set<String> given = new HashSet<>(PersonName.of(person.entity().name()).parts());
        person.entity()
                .aliases()
                .forEach(alias -> given.addAll(PersonName.of(alias).parts()));
        boolean another = false;
        for (int at : words.places(surname)) {
            int first = at - 1;
            if (first >= 0 && isBefore(first)) {
                if (given.contains(words.key(first))) {
                    return false;
                }
                another |= isFirstName(first)
                        && !isWithinName(at)
                        && Gender.agree(told, PersonName.of(words, first, at + 1));
            }
        }
        return another;
    }

    private boolean isBefore(int first) {
        return words.gap(first).equals(" ")
                && words.get(first).shape() == Word.Shape.CAPITALISED
                && words.get(first + 1).isCapital();
    }

    private boolean isFirstName(int index) {
        String key = words.key(index);
        // An Obama adviser.
        boolean named = key.length() > 2 && COUNTS.first(key) >= COMMON && COUNTS.first(key) > COUNTS.last(key);
        return (named || isIntroduced(index - 1))
                && !places.contains(index)
                && !ALSO_VERBS.contains(key)
                && !Titles.isTitle(key)
                && !Titles.isRank(key);
    }

    /** The pollster Celinda Lake, whose first name is rare. */
    private boolean isIntroduced(int before) {
        String key = words.key(before);
        return before >= 0
                && !words.get(before).isCapital()
                && words.gap(before).equals(" ")
                && (PEOPLE.contains(key) || key.endsWith("ster") && key.length() > 6 || key.endsWith("woman"));
    }

    /** James Cook University is nobody. */
    private boolean isWithinName(int at) {
        return at + 1 < words.size()
                && words.gap(at).equals(" ")
                && words.get(at + 1).isCapital();
    }
}
