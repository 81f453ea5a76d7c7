package press.dateline.extract.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import press.dateline.authority.file.Person;
import press.dateline.extract.lookup.Gender;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Tells people of one surname in a story apart by what stands before it: President Bush is not Jeb Bush, nor Mr. Clinton Hillary. */
final class Namesakes {

    /** So many words behind a name and a comma its bearer's office begins at the latest: Jane Smith, the former governor. */
    private static final int APPOSITION = 5;

    private static final String ALL = "all in full";

    private static final String NOBODY_IN_FULL = "nobody in full, ";

    private final Story story;
    private final Words words;
    private final FullNames full;
    private final int year;

    Namesakes(Story story, FullNames full) {
        this.story = story;
        this.words = story.words();
        this.full = full;
        this.year = story.copy().year();
    }

    /** {@code mentions}, those told apart that cannot be one person's; one without a title goes with the last before it. */
    Collection<List<Mention>> apart(PersonName surname, List<Mention> mentions) {
        List<FullNames.Bearer> inFull = full.like(surname).stream()
                .filter(bearer -> bearer.name().endsWith(surname))
                .toList();
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        List<Mention> inOrder =
                mentions.stream().sorted(Comparator.comparingInt(Mention::from)).toList();
        NavigableSet<Integer> namedInFull = places(inFull);
        // A headline's goes with the first in the text.
        String untold = inOrder.stream()
                .filter(mention -> told(inFull, mention).isPresent())
                .findFirst()
                .filter(mention -> namedInFull.lower(mention.from()) == null)
                .flatMap(mention -> told(inFull, mention))
                .filter(who -> who.startsWith(NOBODY_IN_FULL))
                .orElse(ALL);
        int before = inOrder.get(0).from();
        for (Mention mention : inOrder) {
            Optional<String> told = told(inFull, mention);
            Integer named = namedInFull.lower(mention.from());
            untold = named != null && named > before ? ALL : untold;
            untold = told.map(who -> who.startsWith(NOBODY_IN_FULL) ? who : ALL).orElse(untold);
            before = mention.from();
            groups.computeIfAbsent(told.orElse(untold), unused -> new ArrayList<>())
                    .add(mention);
        }
        boolean one = inFull.isEmpty()
                && groups.keySet().stream().filter(who -> !who.equals(ALL)).count() < 2;
        return one ? List.of(mentions) : groups.values();
    }

    /** Who of those named in full may be meant by what stands before {@code mention}; empty where nothing does. */
    private Optional<String> told(List<FullNames.Bearer> inFull, Mention mention) {
        Optional<Gender> gender = gender(mention);
        if (gender.isEmpty() && (inFull.isEmpty() || office(mention).isEmpty())) {
            return Optional.empty();
        }
        List<String> ids = inFull.stream()
                .filter(bearer -> mayBe(bearer, mention))
                .map(bearer -> bearer.person().id())
                .toList();
        return Optional.of(
                ids.isEmpty() ? NOBODY_IN_FULL + gender : ids.size() == inFull.size() ? ALL : String.join(" ", ids));
    }

    /** Whether nothing beside {@code mention} speaks against its being {@code bearer}. */
    boolean mayBe(FullNames.Bearer bearer, Mention mention) {
        return Gender.agree(gender(mention), bearer.name())
                && !(story.on(Rule.OFFICE_OF_ANOTHER) && isTitledAsAnother(bearer, mention));
    }

    private Optional<Gender> gender(Mention mention) {
        return story.on(Rule.COURTESY_TITLE) ? Gender.told(words, mention.from()) : Optional.empty();
    }

    private boolean isTitledAsAnother(FullNames.Bearer bearer, Mention mention) {
        Optional<Predicate<Person>> office = office(mention);
        if (office.isEmpty()) {
            return false;
        }
        List<Person> holders = story.knowledge().people().bearers(words.key(mention.to() - 1)).stream()
                .filter(office.get())
                .filter(person -> isInTime(person) && isOfItsCountry(person, bearer))
                .toList();
        return !holders.isEmpty()
                && holders.stream()
                        .noneMatch(person ->
                                person.entity().id().equals(bearer.person().id()))
                && !isCalled(bearer.name(), Office.title(words.key(mention.from() - 1)));
    }

    /** Whom the words beside {@code mention} fit: President Bush, Gov. Bush, the Bush administration, but not a Bush presidency. */
    private Optional<Predicate<Person>> office(Mention mention) {
        int before = mention.from() - 1;
        String key = words.key(before);
        if (Office.isGovernment(words, mention) && !key.matches("an?|another|any|next|future")) {
            return Optional.of(Office::isHead);
        }
        String title = Office.title(key);
        boolean titled =
                (Titles.isTitle(key) || Titles.isRank(key)) && words.gap(before).equals(title.equals(key) ? " " : ". ");
        boolean head = Office.isOfHead(title) && !words.key(before - 1).equals("vice");
        return titled && !title.equals("mrs")
                ? Optional.of(person -> Office.of(person).has(title) && (!head || Office.isHead(person)))
                : Optional.empty();
    }

    private boolean isInTime(Person person) {
        return year == 0 || person.isInTheNews(year) || Office.isHead(person) && person.from() <= year;
    }

    /** The Napolitano era, where Janet Napolitano is named, is not of Italy's president. */
    private static boolean isOfItsCountry(Person person, FullNames.Bearer bearer) {
        String country = bearer.person().country();
        return country.isEmpty() || country.equals(person.entity().country());
    }

    /** Mayor Jane Smith; Jane Smith, the mayor; not Jane Smith, the mayor's wife. */
    private boolean isCalled(PersonName name, String title) {
        return words.places(name.last()).stream().anyMatch(at -> {
            int first = at - 1;
            while (first > at - 4 && !words.key(first).equals(name.first())) {
                first--;
            }
            return first > at - 4 && (Office.title(words.key(first - 1)).equals(title) || isBehind(at, title));
        });
    }

    private boolean isBehind(int at, String title) {
        int end = words.gap(at).startsWith(",") ? at + APPOSITION : at;
        for (int i = at + 1; i <= end && !words.key(i).equals("of") && !Words.isPossessive(words.gap(i)); i++) {
            if (Office.title(words.key(i)).equals(title)) {
                return true;
            }
        }
        return false;
    }

    /** Where the surnames of those named in full stand behind their first names. */
    private NavigableSet<Integer> places(List<FullNames.Bearer> inFull) {
        NavigableSet<Integer> places = new TreeSet<>();
        for (FullNames.Bearer bearer : inFull) {
            String first = bearer.name().first();
            words.places(bearer.name().last()).stream()
                    .filter(at ->
                            words.key(at - 1).equals(first) || words.key(at - 2).equals(first))
                    .forEach(places::add);
        }
        return places;
    }
}
