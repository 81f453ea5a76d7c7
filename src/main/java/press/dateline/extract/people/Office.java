package press.dateline.extract.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.authority.file.Person;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What somebody known is in office for, by the words that a story may use for it: president, state, Delaware. */
record Office(Set<String> words, boolean isHead) {

    private static final Pattern HEAD = Pattern.compile(
            "(?:\\p{Lu}\\w* ){0,2}(?:president|prime minister|chancellor(?! of the )|king|queen)\\b|leader of (?!the )"
                    // A party's leader heads none.
                    + "|(?:\\p{Lu}\\w* )?(?:Soviet|Lao|Somali|Serb|Cypriot|Czechoslovak|Communist|\\w+(?:ish|[^b]an|ese)) leader\\b");

    private static final Set<String> HEADS =
            Set.of("president", "presidents", "king", "queen", "chancellor", "premier");

    private static final Set<String> GOVERNMENT = Set.of(
            "administration", "administrations", "presidency", "era", "years", "government", "cabinet", "regime");

    private static final Map<String, String> SHORT_TITLES = Map.of(
            "sen",
            "senator",
            "rep",
            "congressman",
            "gov",
            "governor",
            "gen",
            "general",
            "pm",
            "minister",
            "ceo",
            "executive",
            "congresswoman",
            "congressman",
            "sens",
            "senator");

    static Office of(Person person) {
        Set<String> words = new HashSet<>();
        for (String word : List.of(person.entity().note().split("[^\\p{L}\\p{N}]+"))) {
            if (word.length() > 2 && !Set.of("the", "and", "for").contains(word)) {
                words.add(Words.of(word).key());
            }
        }
        if (words.contains("lady")) {
            words.add("mrs");
        }
        return new Office(words, isHead(person));
    }

    /** Whether {@code person} heads a state or a government. */
    static boolean isHead(Person person) {
        return HEAD.matcher(person.entity().note()).lookingAt();
    }

    /** The word of an office that {@code key} is short for, or itself: Sen. is senator. */
    static String title(String key) {
        return SHORT_TITLES.getOrDefault(key, key);
    }

    /** Whether {@code title} is that of a head of state or government, whoever it is. */
    static boolean isOfHead(String title) {
        return HEADS.contains(title);
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /** Whether the word behind makes it a time in government: the Bush White House, the Clinton and Obama administrations. */
    static boolean isGovernment(Words words, Mention mention) {
        int next = mention.to();
        if (words.key(next).equals("and")
                && words.joins(next + 1)
                && words.get(next + 1).isCapital()) {
            next += 2;
        }
        boolean house = words.key(next).equals("white") && words.key(next + 1).equals("house");
        return (house || GOVERNMENT.contains(words.key(next))) && words.joins(next - 1);
    }
}
