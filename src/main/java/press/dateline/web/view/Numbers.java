package press.dateline.web.view;

import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.answer.StoryCount;
import press.dateline.web.language.Language;
import press.dateline.web.language.SharedMessages;

/** Numbers as readers see them, and as addresses ask for them. */
public final class Numbers {

    private Numbers() {}

    /** {@code 2,000 articles}, {@code At least 2,000 articles}. */
    public static String total(SearchAnswer answer, Language language) {
        SharedMessages words = language.shared();
        return answer.cut() ? words.articlesAtLeast(answer.total()) : words.articles(answer.total());
    }

    /** {@code 1 story}, {@code at most 2,000 stories}. */
    public static String stories(StoryCount stories, Language language) {
        SharedMessages words = language.shared();
        return stories.exact() ? words.stories(stories.count()) : words.storiesAtMost(stories.count());
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
