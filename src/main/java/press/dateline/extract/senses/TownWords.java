package press.dateline.extract.senses;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.dateline.authority.file.NameCounts;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Names of towns that are more often other words: City, Metro, Delta, Reading. */
public final class TownWords {

    /** As often in small letters as with a capital, or no town's mostly. */
    private static final Set<String> WORDS = WordList.of("town-words");

    /** Of which only what stands behind a comma makes a town. */
    private static final Set<String> NEVER = WordList.of("not-towns-alone");

    /** What stands before a town and hardly before a firm, a virus or a book. */
    private static final Set<String> WHERE = Set.of("in", "near", "outside", "around");

    /** What serves a town: Delta police. */
    private static final Set<String> BODIES = WordList.of("local-bodies");

    /** Larger ones are not looked for by what stands beside them. */
    private static final int LARGE = 190_000;

    private static final NameCounts COUNTS = NameCounts.carried();

    private static final Set<String> KNOWN = WordList.of("known-cities");

    private static final Set<String> LOCAL_NOUNS = WordList.of("local-nouns");

    private static final Set<String> NATIVES =
            Set.of("man", "men", "woman", "women", "couple", "teen", "native", "town");

    private static final Set<String> BEFORE_OF = WordList.of("town-nouns");

    private final Story story;
    private final Words words;
    private final Set<String> datelines = new HashSet<>();

    public TownWords(Story story) {
        this.story = story;
        this.words = story.words();
        story.copy().dateline().ifPresent(dateline -> dateline.cities()
                .forEach(city -> datelines.add(city.toLowerCase(Locale.ROOT))));
    }

    /** Whether {@code key} is mostly another word, or somebody's name. */
    public boolean isWord(String key) {
        return WORDS.contains(key) && story.on(Rule.TOWN_OR_WORD) || isSurname(key);
    }

    /** Moore and Sandy, not Austin. */
    private boolean isSurname(String key) {
        return story.on(Rule.TOWN_OR_SURNAME)
                && COUNTS.first(key) + COUNTS.last(key) > 1
                && story.knowledge().file().places(key).stream()
                        .allMatch(place -> !place.isRegion()
                                && place.population() < LARGE
                                && !KNOWN.contains(place.entity().id()));
    }

    /** Whether a city known everywhere has that name. */
    public boolean isKnown(Mention name) {
        return story.knowledge().file().places(words.text(name.from(), name.to())).stream()
                .anyMatch(place -> KNOWN.contains(place.entity().id()));
    }

    /** Whether {@code name} is another word where it stands. */
    public boolean isOtherWord(Mention name) {
        String key = words.key(name.from(), name.to());
        return NEVER.contains(key) || isWord(key) && !isTown(key, List.of(name));
    }

    /** Whether the word is a town where it stands at {@code at}: behind "in" or before its police in one place, or in the dateline. */
    public boolean isTown(String key, List<Mention> at) {
        return datelines.contains(key) || at.stream().anyMatch(this::isSaid);
    }

    private boolean isSaid(Mention name) {
        boolean joined = words.joins(name.to() - 1) && name.to() < words.size();
        String key = words.key(name.from(), name.to());
        if (!WORDS.contains(key) && (isBesideTown(name) || isItem(name) || joined && isServed(name.to()))) {
            return true;
        }
        if (joined && words.get(name.to()).isCapital()) {
            return false;
        }
        return joined && BODIES.contains(words.key(name.to()))
                || words.joins(name.from() - 1) && WHERE.contains(words.key(name.from() - 1));
    }

    /** Marion Fire Department; Marion County is no town. */
    private boolean isServed(int body) {
        return BODIES.contains(words.key(body)) && !words.key(body).equals("county");
    }

    /** Fort Wayne and Gary; a suburb of Warren. */
    private boolean isBesideTown(Mention name) {
        int before = name.from() - 1;
        boolean and = words.key(before).equals("and");
        int end = and ? before : name.from();
        boolean row = and || words.gap(before).equals(", ");
        return words.key(before).equals("of") && BEFORE_OF.contains(words.key(before - 1))
                || words.key(before).equals("to") && words.key(before - 1).equals("home")
                || words.gap(name.to() - 1).equals(" ")
                        && (LOCAL_NOUNS.contains(words.key(name.to())) || NATIVES.contains(words.key(name.to())))
                || row && isTownBefore(end)
                || words.key(name.to()).equals("and") && isTownBehind(name.to() + 1)
                || words.gap(name.to() - 1).matches(", | \\(") && isTownBehind(name.to());
    }

    private boolean isTownBefore(int end) {
        return end > 0 && (isTown(end - 1, end) || end > 1 && words.joins(end - 2) && isTown(end - 2, end));
    }

    private boolean isTownBehind(int from) {
        return from < words.size()
                && (isTown(from, from + 1) || from + 1 < words.size() && words.joins(from) && isTown(from, from + 2));
    }

    private boolean isTown(int from, int to) {
        return words.get(from).isCapital()
                && !isWord(words.key(from, to))
                && !story.knowledge().file().places(words.text(from, to)).isEmpty();
    }

    /** Alone on its line or before its colon: Helena: A judge ruled. */
    private boolean isItem(Mention name) {
        return words.gap(name.from() - 1).matches("(?s).*\n|.*: |\\. ")
                && words.gap(name.to() - 1).matches("(?s):.*|\n.*| ?[—–-]+ ");
    }
}
