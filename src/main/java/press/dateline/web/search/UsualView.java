package press.dateline.web.search;

import java.time.Instant;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Links;
import press.dateline.web.language.Language;
import press.dateline.web.view.ChartView;

/** The page of an answer as a reader has it who has chosen nothing about how it looks. */
public final class UsualView {

    private UsualView() {}

    /** As it was seen at that moment, two articles before now. */
    public static SearchView of(SearchAnswer answer, ChartView chart, Instant seen, Language language) {
        return SearchView.of(
                answer,
                Pin.of(answer.query(), seen, 2, language),
                FollowLinks.of(answer, seen, language),
                chart,
                Links.link("/search", answer.query()),
                Density.COMFORTABLE,
                true,
                language);
    }
}
