package press.dateline.web.view;

import java.util.Locale;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.answer.StoryCount;

/** Numbers as readers see them, and as addresses ask for them. */
public final class Numbers {

    private Numbers() {}

    public static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** {@code 1 article}, {@code 2,000 articles}. */
    public static String articles(long number) {
        return grouped(number) + (number == 1 ? " article" : " articles");
    }

    /** {@code 2,000 articles}, {@code At least 2,000 articles}. */
    public static String total(SearchAnswer answer) {
        return (answer.cut() ? "At least " : "") + articles(answer.total());
    }

    /** {@code 1 story}, {@code at most 2,000 stories}. */
    public static String stories(StoryCount stories) {
        return (stories.exact() ? "" : "at most ")
                + grouped(stories.count())
                + (stories.count() == 1 ? " story" : " stories");
    }

    /** {@code 1 second}, {@code 30 seconds}. */
    public static String seconds(long number) {
        return grouped(number) + (number == 1 ? " second" : " seconds");
    }

    /** The page that an address asks for, from 1; the first where it asks for none or for nonsense. */
    public static int page(String asked) {
        try {
            return Math.max(1, Integer.parseInt(asked));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
