package press.dateline.extract.people;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.authority.file.Person;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** How the words beside a bare surname fit somebody of a given office: a title, an age, a job, a row of names. */
final class Bearing {

    private static final Set<String> PEOPLE = WordList.of("person-nouns");

    private static final Set<String> FIRMS = WordList.of("organisation-nouns");

    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "sir", "lord", "lady", "madam");

    /** Before somebody holy, a player, several of one name. */
    private static final Set<String> OTHERS =
            Set.of("prophet", "saint", "st", "champ", "brothers", "princes", "presidents", "sisters", "family");

    private static final Set<String> GOVERNMENT = Set.of(
            "administration", "administrations", "presidency", "era", "years", "government", "cabinet", "regime");

    private static final Pattern HEAD =
            Pattern.compile("(?:\\p{Lu}\\w* ){0,2}(?:president|prime minister|chancellor|king|queen|leader)\\b");

    private static final Set<String> HEADS =
            Set.of("president", "presidents", "king", "queen", "chancellor", "premier");

    private static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "across", "around");

    private static final Set<String> WAYS =
            Set.of("north", "south", "east", "west", "outside", "town", "city", "village", "suburb", "north-east");

    private static final Set<String> NAMING = Set.of("named", "called", "dubbed", "nicknamed", "surnamed");

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

    /** So many words a row of counties may have before the word that says so. */
    private static final int COUNTIES = 30;

    private static final int APPOSITION = 7;

    private final Words words;

    /** Words of the office, as president, state, Delaware. */
    private final Set<String> office;

    private final Set<String> given;
    private final boolean head;

    Bearing(Words words, Person person) {
        this.words = words;
        this.office = office(person.entity().note());
        this.head = isHead(person);
        this.given = new HashSet<>(PersonName.of(person.entity().name()).parts());
        person.entity()
                .aliases()
                .forEach(alias -> given.addAll(PersonName.of(alias).parts()));
    }

    /** Adds what speaks for or against at one mention. */
    void look(Mention mention, Set<String> signs) {
        before(mention.from() - 1, signs);
        after(mention, signs);
        if (isInRow(mention)) {
            signs.add("in a row of single names");
        }
    }

    private void before(int index, Set<String> signs) {
        String key = words.key(index);
        if (index >= 0 && words.get(index).isCapital() && words.gap(index).matches("[)\\]\"”’'] ")) {
            signs.add(
                    given.contains(key)
                            ? "first name in brackets or quotes"
                            : "another first name in brackets or quotes");
        }
        if (index >= 0 && words.gap(index).equals(", ") && PEOPLE.contains(key) && !office.contains(key)) {
            signs.add("another role before it");
        }
        boolean joined = index >= 0 && (words.joins(index) || words.gap(index).equals(". "));
        if (!joined) {
            return;
        }
        String title = SHORT_TITLES.getOrDefault(key, key);
        if (office.contains(title)) {
            signs.add("title fits");
            if (office.contains(words.key(index - 1)) && words.joins(index - 1)) {
                signs.add("title of two words fits");
            }
        } else if (HEADS.contains(title)) {
            signs.add("title of a head");
        } else if (COURTESY.contains(key)) {
            signs.add("courtesy title");
        } else if (NAMING.contains(key)) {
            signs.add("introduced by name");
        } else if (Titles.isRank(key) || PEOPLE.contains(key)) {
            signs.add("another title");
        } else if (FIRMS.contains(key)) {
            signs.add("a firm before it");
        } else if (OTHERS.contains(key)) {
            signs.add("another title");
        } else if (WHERE.contains(key) || key.equals("of") && WAYS.contains(words.key(index - 1))) {
            signs.add("a word of place before it");
        } else if (key.equals("v") || key.equals("vs") || key.equals("versus")) {
            signs.add("party to a case");
        } else if (words.get(index).isCapital() && words.gap(index).equals(" ")) {
            signs.add("a capital before it");
        }
    }

    private void after(Mention mention, Set<String> signs) {
        int next = mention.to();
        String last = words.key(next - 1);
        if (mention.length() > 1 && last.matches("[ivx]+") && !given.contains(last)) {
            signs.add("another number");
        }
        if (isCounty(next)) {
            signs.add("a county");
        }
        if (isGovernment(words, mention)) {
            signs.add(head ? "government of a head of it" : "government of another");
        }
        String gap = words.gap(next - 1);
        String key = words.key(next);
        if (key.equals("v") || key.equals("vs")) {
            signs.add("party to a case");
        }
        boolean capital = next < words.size() && words.get(next).isCapital();
        if (capital && (words.joins(next - 1) || Words.isPossessive(gap) || gap.matches(" [\"“‘']"))) {
            signs.add("a capital behind it");
        } else if (key.equals("and")
                && next + 2 < words.size()
                && words.get(next + 1).isCapital()
                && words.get(next + 2).isCapital()
                && words.gap(next + 1).equals(" ")) {
            signs.add("shares the surname behind it");
        } else if (gap.startsWith(":")) {
            boolean head = mention.from() == 0 || words.gap(mention.from() - 1).contains("\n");
            signs.add(head ? "a colon behind it at the head of a line" : "a colon behind it");
        } else if (capital && gap.equals(", ")) {
            signs.add("a comma and a capital behind it");
        }
        if (!gap.equals(", ")) {
            return;
        }
        boolean age = !key.isEmpty() && key.length() < 4 && key.chars().allMatch(Character::isDigit);
        if (age || key.equals("aged") || key.equals("age")) {
            signs.add("age behind it");
        } else if (Set.of("a", "an", "the", "his", "her", "their", "one").contains(key)) {
            signs.add(apposition(next) ? "office behind it" : "another role behind it");
        }
    }

    /** Whether the word behind makes it a time in government: the Bush administration. */
    static boolean isGovernment(Words words, Mention mention) {
        return GOVERNMENT.contains(words.key(mention.to())) && words.joins(mention.to() - 1);
    }

    /** Madison and Sullivan counties; Cook, Lake and Kane counties. */
    private boolean isCounty(int next) {
        int at = next;
        while (at < words.size() && at - next < COUNTIES && isOfRow(at)) {
            at++;
        }
        return words.key(at).equals("counties")
                || words.key(next).equals("county")
                || words.key(next).equals("counties");
    }

    /** Greene, Otsego (4) and Ulster. */
    private boolean isOfRow(int index) {
        return words.get(index).isCapital()
                || words.key(index).equals("and")
                || words.key(index).equals("of")
                || words.text(index, index + 1).chars().allMatch(Character::isDigit);
    }

    private boolean apposition(int from) {
        for (int i = from; i < Math.min(words.size(), from + APPOSITION); i++) {
            if (office.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Smith, Jones, Johnson: capitals without a first name on both sides. */
    private boolean isInRow(Mention mention) {
        return isSingle(mention.from() - 1, -1) && isSingle(mention.to(), 1);
    }

    private boolean isSingle(int index, int step) {
        int at = words.key(index).equals("and") ? index + step : index;
        if (at < 0 || at >= words.size() || !words.get(at).isCapital()) {
            return false;
        }
        int beyond = at + step;
        String near = words.gap(step < 0 ? index : index - 1);
        boolean alone = beyond < 0
                || beyond >= words.size()
                || !words.get(beyond).isCapital()
                || !words.gap(Math.min(at, beyond)).equals(" ");
        return alone && Words.isBlankOrComma(near) && (at != index || near.equals(", "));
    }

    static boolean isHead(Person person) {
        return HEAD.matcher(person.entity().note()).lookingAt();
    }

    /** The words of an office that a story may use for it. */
    static Set<String> office(String note) {
        Set<String> words = new HashSet<>();
        for (String word : List.of(note.split("[^\\p{L}\\p{N}]+"))) {
            if (word.length() > 2 && !Set.of("the", "and", "for").contains(word)) {
                words.add(Words.of(word).key());
            }
        }
        return words;
    }
}
