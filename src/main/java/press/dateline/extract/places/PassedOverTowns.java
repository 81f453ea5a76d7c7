package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Marks;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Towns that the name model passes over: large ones with a name of their own, and those behind "in" and "near". */
final class PassedOverTowns {

    private final Words words;
    private final Marks marks;
    private final TownSigns signs;

    PassedOverTowns(Words words, Marks marks, TownSigns signs) {
        this.words = words;
        this.marks = marks;
        this.signs = signs;
    }

    /** Rebels took Homs: large towns that the model passes over where no other word has that name. */
    List<Mention> large() {
        Set<String> found = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            Mention name = new Mention(i, i + 1, Label.PLACE);
            if (words.gap(i - 1).equals(" ")
                    && !words.get(i - 1).isCapital()
                    && isUnclaimed(i)
                    && signs.isPlain(i)
                    && signs.isLarge(name)) {
                found.add(words.key(i));
            }
        }
        List<Mention> large = new ArrayList<>();
        for (int i = 0; !found.isEmpty() && i < words.size(); i++) {
            if (found.contains(words.key(i)) && isUnclaimed(i)) {
                Mention name = new Mention(i, i + 1, Label.PLACE);
                large.add(name);
                signs.speak(name);
            }
        }
        return large;
    }

    private boolean isUnclaimed(int index) {
        boolean goesOn = words.joins(index)
                && index + 1 < words.size()
                && words.get(index + 1).isCapital();
        return words.get(index).shape() == Word.Shape.CAPITALISED && !goesOn && marks.isFree(index, index + 1);
    }

    /** Near Concepcion, in a story that speaks of Paraguay. */
    void behindIn(List<Mention> names) {
        for (int i = 1; i < words.size(); i++) {
            if (!signs.isWhere(i) || !words.get(i).isCapital()) {
                continue;
            }
            int to = i + 1;
            while (to < words.size() && words.joins(to - 1) && words.get(to).isCapital() && to - i < 4) {
                to++;
            }
            Mention name = new Mention(i, to, Label.PLACE);
            if (marks.isFree(i, to)
                    && words.get(i).shape() == Word.Shape.CAPITALISED
                    && !signs.isOfPerson(words.key(to - 1))
                    && signs.isInSpokenCountry(name)) {
                names.add(name);
            }
        }
    }
}
