package press.dateline.search;

import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.timeline.Timeline;

/**
 * All that the page of an entity shows.
 *
 * @param latest its newest stories with what is named beside it; their number is not counted, that of the articles is
 * @param about how many articles are about it
 */
public record EntityCoverage(Portrait portrait, SearchAnswer latest, long about, Timeline timeline) {}
