package press.dateline.extract.senses;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    private final Story story;
    private final Words words;
    private final Set<String> datelines = new HashSet<>();

    public TownWords(Story story) {
        this.story = story;
        this.words = story.words();
        story.copy().dateline().ifPresent(dateline -> dateline.cities()
                .forEach(city -> datelines.add(city.toLowerCase(Locale.ROOT))));
    }

    /** Whether {@code key} is mostly another word. */
    public boolean isWord(String key) {
        return WORDS.contains(key) && story.on(Rule.TOWN_OR_WORD);
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
        if (joined && words.get(name.to()).isCapital()) {
            return false;
        }
        return joined && BODIES.contains(words.key(name.to()))
                || words.joins(name.from() - 1) && WHERE.contains(words.key(name.from() - 1));
    }
}
