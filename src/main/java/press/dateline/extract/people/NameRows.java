package press.dateline.extract.people;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** Whether a surname stands in a row with others of its kind: places, counties, single names. */
final class NameRows {

    /** So many words a row of counties may have before the word that says so. */
    private static final int COUNTIES = 30;

    private final Words words;
    private final Set<Integer> placeStarts = new HashSet<>();
    private final Set<Integer> placeEnds = new HashSet<>();

    NameRows(Words words, List<Mention> names) {
        this.words = words;
        for (Mention name : names) {
            if (name.label() == Label.PLACE) {
                placeStarts.add(name.from());
                placeEnds.add(name.to());
            }
        }
    }

    /** Newark and Elizabeth; Branson, Missouri. */
    boolean isAmongPlaces(Mention mention) {
        int before = words.key(mention.from() - 1).equals("and") ? mention.from() - 1 : mention.from();
        int after = words.key(mention.to()).equals("and") ? mention.to() + 1 : mention.to();
        boolean row = placeEnds.contains(before)
                && (before < mention.from() || words.gap(before - 1).equals(", "));
        return row
                || placeStarts.contains(after)
                        && (after > mention.to() || words.gap(after - 1).equals(", "));
    }

    /** Madison and Sullivan counties; Cook, Lake and Kane counties. */
    boolean isOfCounties(Mention mention) {
        int next = mention.to();
        int at = next;
        while (at < words.size() && at - next < COUNTIES && mayBeCounty(at)) {
            at++;
        }
        return words.key(at).equals("counties")
                || words.key(next).equals("county")
                || words.key(next).equals("counties");
    }

    /** Six counties – Davidson, Shelby and Sullivan. */
    static boolean isBehindCounties(Words words, int before) {
        int at = before;
        while (at >= 0 && before - at < COUNTIES && !words.gap(at).contains(".") && mayBeInRow(words, at)) {
            at--;
        }
        return at >= 0 && words.key(at).equals("counties") && words.gap(at).matches(" ?[-–—:(,]+ ?| including ");
    }

    private static boolean mayBeInRow(Words words, int index) {
        String key = words.key(index);
        return !key.equals("counties") && (words.get(index).isCapital() || key.equals("and") || key.equals("in"));
    }

    /** Greene, Otsego (4) and Ulster. */
    private boolean mayBeCounty(int index) {
        return words.get(index).isCapital()
                || words.key(index).equals("and")
                || words.key(index).equals("of")
                || words.text(index, index + 1).chars().allMatch(Character::isDigit);
    }

    /** Smith, Jones, Johnson: capitals without a first name on both sides. */
    boolean isAmongSingleNames(Mention mention) {
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
}
