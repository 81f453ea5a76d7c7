package press.dateline.search;

import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.timeline.Timeline;

/**
 * All that a page of results shows.
 *
 * @param newer of a pinned search, how many stories have come in since
 */
public record ResultPage(SearchAnswer answer, Timeline timeline, long newer) {

    ResultPage checked(SuggestionCheck check) {
        return new ResultPage(check.checked(answer), timeline, newer);
    }
}
