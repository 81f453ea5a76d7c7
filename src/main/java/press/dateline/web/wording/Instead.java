package press.dateline.web.wording;

import java.util.ArrayList;
import java.util.List;
import press.dateline.search.answer.Alternative;
import press.dateline.search.language.LessAsked;
import press.dateline.search.state.Links;
import press.dateline.web.language.Language;
import press.dateline.web.view.Choice;
import press.dateline.web.view.Dates;

/** What might be asked instead of a search that finds nothing, in a reader's language. */
public final class Instead {

    private Instead() {}

    /** Ways out of an empty result; the last one, through {@code whole}, is always there. */
    public static List<Choice> ways(List<Alternative> alternatives, String whole, Language language) {
        List<Choice> ways = new ArrayList<>();
        for (Alternative way : alternatives) {
            String text = of(way.less(), language) + " – " + language.shared().articles(way.total());
            ways.add(new Choice(text, Links.link("/search", way.query()), false));
        }
        ways.add(new Choice(whole, "/search", false));
        return ways;
    }

    /** As it goes on after “You could look”. */
    private static String of(LessAsked asked, Language language) {
        LessAskedMessages words = language.in(LessAskedMessages.class);
        Sentence sentence = new Sentence(language);
        return switch (asked.less()) {
            case NOT_ONLY_COPIES -> words.notOnlyCopies();
            case ALSO_MENTIONED -> words.alsoMentioned();
            case NO_FILTERS -> words.noFilters();
            case NO_WORDS -> words.noWords();
            case ANY_WORD -> words.anyWord();
            case ANY_DATE -> words.anyDate();
            case ALSO_CONTAINING -> words.alsoContaining(sentence.say(asked.clause()));
            case WITHOUT -> words.without(sentence.say(asked.clause()));
            case ALSO_AT -> words.alsoAt(relation(asked, sentence));
            case NOT_ONLY_AT -> words.notOnlyAt(relation(asked, sentence));
            case NOT_ONLY_CHOSEN ->
                words.notOnlyChosen(sentence.relation(
                        asked.facet(),
                        asked.about(),
                        words.anyChosen(asked.facet().word())));
            case ALSO_BEFORE -> words.before(Dates.day(asked.day(), language));
            case ALSO_BEFORE_YEAR -> words.beforeYear(asked.year());
            case ALSO_AFTER -> words.after(Dates.day(asked.day(), language));
            case ALSO_AFTER_YEAR -> words.afterYear(asked.year());
        };
    }

    private static String relation(LessAsked asked, Sentence sentence) {
        return sentence.relation(
                asked.facet(), asked.about(), sentence.named(asked.facet(), asked.value(), asked.name()));
    }
}
