package press.dateline.extract.people;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What stands near a name's mentions: a round-up of fifty states has an office and a compatriot for everybody. */
final class NearName {

    private static final int REACH = 35;

    private static final Set<String> PUBLIC_LIFE = WordList.of("public-life");

    private final Words words;
    private final BitSet near = new BitSet();
    private final Set<String> small = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    private int publicLife;

    NearName(Words words, List<Mention> mentions) {
        this.words = words;
        for (Mention mention : mentions) {
            near.set(Math.max(0, mention.from() - REACH), Math.min(words.size(), mention.to() + REACH));
        }
        near.stream().forEach(i -> {
            (words.get(i).isCapital() ? capitals : small).add(words.key(i));
            publicLife += PUBLIC_LIFE.contains(words.key(i)) ? 1 : 0;
        });
    }

    boolean hasSmall(Collection<String> keys) {
        return keys.stream().anyMatch(small::contains);
    }

    Set<String> capitals() {
        return capitals;
    }

    int publicLife() {
        return publicLife;
    }

    boolean has(int index) {
        return near.get(index);
    }

    /** Whether a word of that key is near. */
    boolean has(String key) {
        return words.places(key).stream().anyMatch(near::get);
    }
}
