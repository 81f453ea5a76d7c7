package press.dateline.extract.people;

import java.util.HashSet;
import java.util.Set;
import press.dateline.authority.file.Person;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** How the words beside a bare surname fit somebody of a given office: a title, an age, a job, another name. */
final class BesideSurname {

    private static final Set<String> PEOPLE = WordList.of("person-nouns");

    private static final Set<String> FIRMS = WordList.of("organisation-nouns");

    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "sir", "lord", "lady", "madam");

    /** Before somebody holy, a player, several of one name. */
    private static final Set<String> OTHERS =
            Set.of("prophet", "saint", "st", "champ", "brothers", "princes", "presidents", "sisters", "family");

    static final Set<String> WHERE = Set.of("in", "near", "at", "outside", "across", "around");

    private static final Set<String> WAYS =
            Set.of("north", "south", "east", "west", "outside", "town", "city", "village", "suburb", "north-east");

    private static final Set<String> NAMING = Set.of("named", "called", "dubbed", "nicknamed", "surnamed");

    private static final Set<String> CASE = Set.of("v", "vs", "versus");

    private static final Set<String> KIN = WordList.of("kin");

    /** What one has in a person. */
    private static final Set<String> IN_SOMEBODY = Set.of(
            "confidence",
            "faith",
            "trust",
            "trusts",
            "trusted",
            "belief",
            "believe",
            "believes",
            "believed",
            "interest",
            "interested",
            "disappointed",
            "disappointment",
            "hope",
            "found",
            "ally",
            "friend",
            "champion",
            "partner",
            "rein",
            "reined",
            "bring",
            "brought",
            "loss");

    private static final Set<String> HOLDERS = WordList.of("office-holders");

    static final Set<String> SAYING = WordList.of("saying-verbs");

    private final Words words;
    private final Office office;
    private final Set<String> given;
    private final BehindSurname behind;

    /** Whether the mention that is looked at is in capitals. */
    private boolean loud;

    BesideSurname(Words words, Person person) {
        this.words = words;
        this.office = Office.of(person);
        this.behind = new BehindSurname(words, office);
        this.given = new HashSet<>(PersonName.of(person.entity().name()).parts());
        person.entity()
                .aliases()
                .forEach(alias -> given.addAll(PersonName.of(alias).parts()));
    }

    /** Adds what speaks for or against at one mention. */
    void look(Mention mention, Set<String> signs) {
        loud = isLoud(mention.to() - 1);
        if (mention.from() > 0) {
            before(mention.from() - 1, signs);
        }
        itself(mention, signs);
        behind.look(mention, signs);
    }

    private void before(int index, Set<String> signs) {
        String key = words.key(index);
        if (words.get(index).isCapital() && words.gap(index).matches("[)\\]\"”’'] ")) {
            signs.add(
                    given.contains(key)
                            ? "first name in brackets or quotes"
                            : "another first name in brackets or quotes");
        }
        if (KIN.contains(key) && words.gap(index).matches(",? ")) {
            signs.add("kin before it");
        } else if (words.gap(index).equals(", ") && PEOPLE.contains(key) && !office.has(key)) {
            signs.add("another role before it");
        }
        if (SAYING.contains(key) && words.gap(index).equals(" ")) {
            signs.add("says");
        }
        if (words.joins(index) || words.gap(index).equals(". ")) {
            title(index, signs);
        }
    }

    private void title(int index, Set<String> signs) {
        String key = words.key(index);
        String title = Office.title(key);
        if (KIN.contains(key)) {
            signs.add("kin before it");
        } else if (office.has(title)) {
            signs.add("title fits");
            if (office.has(words.key(index - 1)) && words.joins(index - 1)) {
                signs.add("title of two words fits");
            }
        } else if (Office.isOfHead(title)) {
            signs.add("title of a head");
        } else if (COURTESY.contains(key)) {
            signs.add("courtesy title");
        } else if (NAMING.contains(key)) {
            signs.add("introduced by name");
        } else if (Titles.isRank(key) || PEOPLE.contains(key) || HOLDERS.contains(key)) {
            signs.add("another title");
        } else if (FIRMS.contains(key)) {
            signs.add("a firm before it");
        } else if (OTHERS.contains(key)) {
            signs.add("another title");
        } else {
            noTitle(index, signs);
        }
    }

    private void noTitle(int index, Set<String> signs) {
        String key = words.key(index);
        if (WHERE.contains(key) || key.equals("of") && WAYS.contains(words.key(index - 1))) {
            signs.add("a word of place before it");
        } else if (CASE.contains(key)) {
            signs.add("party to a case");
        } else if (isCapital(index) && words.gap(index).equals(" ")) {
            signs.add("a capital before it");
        }
    }

    /** In Branson, near Sullivan; not in Biden's speech and in Trump Tower. */
    boolean isInside(Mention mention) {
        int before = mention.from() - 1;
        String gap = words.gap(mention.to() - 1);
        return !words.key(before).equals("at")
                && WHERE.contains(words.key(before))
                && !IN_SOMEBODY.contains(words.key(before - 1))
                && words.gap(before).equals(" ")
                && !gap.startsWith("'")
                && !gap.startsWith("’")
                && !gap.startsWith("-")
                && !(gap.equals(" ") && isCapital(mention.to()));
    }

    private void itself(Mention mention, Set<String> signs) {
        String last = words.key(mention.to() - 1);
        if (mention.length() > 1 && last.matches("[ivx]+") && !given.contains(last)) {
            signs.add("another number");
        }
        if (Office.isGovernment(words, mention)) {
            signs.add(office.isHead() ? "government of a head of it" : "government of another");
        }
    }

    /** Where everything is in capitals they say nothing. */
    private boolean isCapital(int index) {
        return index < words.size() && words.get(index).isCapital() && !(loud && isLoud(index));
    }

    private boolean isLoud(int index) {
        return words.get(index).shape() == Word.Shape.CAPITALS;
    }
}
