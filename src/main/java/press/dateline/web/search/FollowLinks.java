package press.dateline.web.search;

import java.time.Instant;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.web.language.Language;
import press.dateline.web.view.Preview;
import press.dateline.web.view.Previews;
import press.dateline.web.wording.Sentence;

/**
 * What a result page offers to those who want to know what comes in later.
 *
 * @param search the search as of now and from its first page, as a query string
 * @param name what it might be called
 * @param seen when the reader saw it, or empty if what they see is the archive of some other day
 * @param alerts where its alerts are asked for
 * @param newest the same with what was published last first
 */
record FollowLinks(String search, String name, String seen, String alerts, String newest) {

    /** {@code settled} is the last moment up to which the archive is known to be whole. */
    static FollowLinks of(SearchAnswer answer, Instant settled, Language language) {
        SearchQuery query = answer.query().asOfNow();
        return new FollowLinks(
                Links.link(query),
                Preview.shortened(Previews.withoutStop(Sentence.of(answer.said(), language))),
                answer.query().asOf().isPresent() ? "" : settled.toString(),
                Links.link("/alerts/new", query.withMeaning(false)),
                Links.link("/search", query.withSort(Sort.NEWEST)));
    }
}
