package press.dateline.search.language;

import java.util.Locale;
import java.util.Set;

/** English words that nearly every story has; where not all words must match they would only bring in noise. */
public final class CommonWords {

    public static final Set<String> WORDS =
            Set.of(("a about across after against all along also am among amongst an and another any are around as"
                            + " at be became because become becomes been before being beside besides between beyond both but"
                            + " by can concerning could despite did do does doing during each either else ever every everybody"
                            + " everyone everything few for from had has have having he her here herself him himself his how"
                            + " however i if in into is it its itself just many me might more most much must my myself neither"
                            + " never no nobody none nor not nothing now of off on once only onto or other others our"
                            + " ourselves out over own per perhaps quite rather regarding same shall she should since so some"
                            + " somebody someone something such than that the their them themselves then there these they this"
                            + " those through thus to too toward towards under unless until up upon versus very via was we"
                            + " were what whatever when whenever where whereas wherever whether which whichever while who"
                            + " whoever whom whose why will with within without would yet you your yourself")
                    .split(" "));

    private CommonWords() {}

    /** A phrase, a prefix or the headline's words were asked for on purpose. */
    public static boolean is(Clause clause) {
        return clause instanceof Clause.Word word && WORDS.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
