package press.dateline.extract.organisations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.LongNames;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/**
 * Which body of the story a short form means: Siemens of Siemens AG, the Yankees of New York, initials.
 *
 * @param bodies of the story by the words of their names
 */
record ShortForms(Story story, Map<String, AuthorityRecord> bodies) {

    private static final Set<String> SUFFIXES = WordList.of("company-suffixes");

    private static final Set<String> PARTS =
            Set.of("press", "hospital", "hospitals", "library", "museum", "clinic", "police");

    private static final Set<String> SKIPPED = Set.of("of", "the", "and", "for", "in", "on");

    /** The only one that fits. */
    Optional<AuthorityRecord> of(String key, boolean capitals) {
        return only(name -> isShortFor(key, name, capitals));
    }

    private Optional<AuthorityRecord> only(Predicate<String> fits) {
        List<AuthorityRecord> longer = bodies.entrySet().stream()
                .filter(entry -> fits.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** The only one whose initials are {@code letters}, three at least. */
    Optional<AuthorityRecord> ofInitials(String letters) {
        return letters.length() < 3
                ? Optional.empty()
                : only(name -> initials(name).equals(letters));
    }

    private boolean isShortFor(String key, String longer, boolean capitals) {
        return story.on(Rule.BEGINNING_OF_A_BODY) && longer.startsWith(key + " ") && !isPartOfUniversity(key, longer)
                || story.on(Rule.CLUB_BY_ITS_LAST_WORD) && isLastWordOf(key, longer)
                || story.on(Rule.INITIALS_OF_A_BODY)
                        && capitals
                        && initials(longer).equals(key);
    }

    /** A university is another body than its press and its hospital. */
    private static boolean isPartOfUniversity(String key, String longer) {
        String last = longer.substring(longer.lastIndexOf(' ') + 1);
        return (key.endsWith(" university") || key.startsWith("university of ") || key.endsWith(" college"))
                && (LongNames.isInstitution(last) || PARTS.contains(last));
    }

    /** What stands before the last word is a place, or the word is a plural. */
    private boolean isLastWordOf(String key, String longer) {
        return !key.contains(" ")
                && longer.endsWith(" " + key)
                && (key.endsWith("s") && !key.endsWith("ss")
                        || !story.knowledge()
                                .file()
                                .places(longer.substring(0, longer.length() - key.length() - 1))
                                .isEmpty());
    }

    /** Of the words that count; none of a single word. */
    static String initials(String key) {
        StringBuilder initials = new StringBuilder();
        for (String word : key.split(" ")) {
            if (!SKIPPED.contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    /** Where a name ends without Inc and plc. */
    static int end(Story story, Mention mention) {
        Words words = story.words();
        int to = mention.to();
        while (story.on(Rule.COMPANY_SUFFIX) && to - mention.from() > 1 && SUFFIXES.contains(words.key(to - 1))) {
            to--;
        }
        return to;
    }
}
