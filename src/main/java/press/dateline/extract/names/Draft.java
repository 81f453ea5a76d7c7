package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** The names of an article while rules still move, cut, add and drop them; no word is in two names. */
final class Draft {

    private static final Pattern START = Pattern.compile("(?s).*(?:[.!?:][\"”’')]* +|\\n|[\"“(\\[‘•*–—] ?)");

    private final Story story;
    private final Words words;
    private final Mention[] owners;
    private final BitSet starts = new BitSet();

    Draft(Story story, List<Mention> mentions) {
        this.story = story;
        this.words = story.words();
        this.owners = new Mention[words.size()];
        mentions.forEach(this::put);
        for (int i = 0; i < words.size(); i++) {
            starts.set(i, i == 0 || isStart(words.gap(i - 1)));
        }
    }

    Words words() {
        return words;
    }

    Story story() {
        return story;
    }

    boolean on(Rule rule) {
        return story.on(rule);
    }

    /** Takes {@code mention} in; whatever it overlaps is no name any more. */
    void put(Mention mention) {
        remove(mention.from(), mention.to());
        Arrays.fill(owners, mention.from(), mention.to(), mention);
    }

    /** Takes out every name that has a word from {@code from} to {@code to}. */
    void remove(int from, int to) {
        for (int i = from; i < to; i++) {
            if (owners[i] != null) {
                remove(owners[i]);
            }
        }
    }

    void remove(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            owners[i] = owners[i] == mention ? null : owners[i];
        }
    }

    /** The name that word {@code index} is part of, or null. */
    Mention at(int index) {
        return index < 0 || index >= owners.length ? null : owners[index];
    }

    boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (owners[i] != null) {
                return false;
            }
        }
        return true;
    }

    boolean has(Label label, int from, int to) {
        for (int i = from; i < to; i++) {
            if (owners[i] != null && owners[i].label() == label) {
                return true;
            }
        }
        return false;
    }

    /** All names, in order. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] != null && (i == 0 || owners[i - 1] != owners[i])) {
                mentions.add(owners[i]);
            }
        }
        return mentions;
    }

    List<Mention> mentions(Label label) {
        return mentions().stream().filter(mention -> mention.label() == label).toList();
    }

    /** Whether the word at {@code index} is a capital that continues a name: joined to the word before it by a blank. */
    boolean continuesWithCapital(int index) {
        return index > 0
                && index < words.size()
                && words.get(index).isCapital()
                && (words.gap(index - 1).equals(" ") || words.hyphenated(index - 1));
    }

    /** Where the run of capitals from word {@code from} ends, exclusive. */
    int capitals(int from) {
        int to = from + 1;
        while (continuesWithCapital(to)) {
            to++;
        }
        return to;
    }

    /** Where the run of capitals that ends with word {@code last} begins. */
    int capitalsBefore(int last) {
        int from = last;
        while (from > 0 && words.get(from - 1).isCapital() && continuesWithCapital(from)) {
            from--;
        }
        return from;
    }

    /** Whether a sentence or line begins with word {@code index}, whose capital then says nothing. */
    boolean isStart(int index) {
        return starts.get(index);
    }

    private static boolean isStart(String gap) {
        return !gap.equals(" ") && START.matcher(gap).matches();
    }
}
