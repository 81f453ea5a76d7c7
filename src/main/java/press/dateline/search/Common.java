package press.dateline.search;

import java.util.Locale;
import java.util.Set;

/** English words that nearly every story has; where not all words must match they would only bring in noise. */
final class Common {

    static final Set<String> WORDS = Set.of(("a about after all also am an and any are as at be been before"
                    + " being between both but by can could did do does doing during each few for from had has have"
                    + " having he her here him his how i if in into is it its just me more most my no nor not now of"
                    + " off on once only or other our out over own same she should so some such than that the their"
                    + " them then there these they this those through to too under until up very was we were what"
                    + " when where which while who whom whose why will with would you your")
            .split(" "));

    private Common() {}

    /** A phrase, a prefix or the headline's words were asked for on purpose. */
    static boolean is(Clause clause) {
        return clause instanceof Clause.Word word && WORDS.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
