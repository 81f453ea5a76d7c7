package press.dateline.web.search;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import press.dateline.search.state.DateRange;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.SearchMessages;
import press.dateline.web.view.Choice;
import press.dateline.web.view.FormState;

/** The form of the dates, and those that are asked for most. */
record DateForm(String from, String to, FormState form, List<Choice> presets) {

    static DateForm of(SearchQuery query, SearchMessages words) {
        return new DateForm(
                query.dates().from().map(Object::toString).orElse(""),
                query.dates().to().map(Object::toString).orElse(""),
                FormState.withoutDates(query),
                List.of(
                        past(words.pastWeek(), Period.ofWeeks(1), query),
                        past(words.pastMonth(), Period.ofMonths(1), query),
                        past(words.pastYear(), Period.ofYears(1), query)));
    }

    private static Choice past(String text, Period period, SearchQuery query) {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).minus(period);
        return new Choice(
                text,
                Links.link("/search", query.withDates(new DateRange(Optional.of(from), Optional.empty()))),
                false);
    }
}
