package press.dateline.web.assistants;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import press.dateline.search.Archive;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.facets.FacetPage;
import press.dateline.search.state.Facet;
import press.dateline.search.state.ParsedLink;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Timeline;

/** What assistants ask of a whole search: its stories, its counts, its years. */
@Singleton
class SearchTools {

    /** Pages of a list of values; nobody reads further. */
    private static final int LAST_PAGE = 1_000;

    private final Archive archive;
    private final AnswerWriter writer;

    SearchTools(Archive archive, AnswerWriter writer) {
        this.archive = archive;
        this.writer = writer;
    }

    Answers.FoundStories search(ToolInput input) {
        SearchAnswer answer = asked(input.search());
        return new Answers.FoundStories(
                writer.basis(answer),
                AnswerWriter.counts(answer),
                answer.hits().stream().map(writer::story).toList(),
                answer.next().map(SearchQuery::page).orElse(null),
                answer.suggestion().orElse(null),
                answer.instead().stream()
                        .map(way -> new Answers.Instead(way.text(), way.total(), writer.link(way.query())))
                        .toList());
    }

    Answers.FacetLists facets(ToolInput input) {
        ParsedLink asked = input.search();
        // What is answered is the counts of a search, whichever page of it was asked for.
        SearchAnswer answer = asked(new ParsedLink(asked.query().withPage(1), asked.notes()));
        List<Answers.FacetList> lists = input.text("facet").isBlank()
                ? answer.facets().stream()
                        .map(facet -> new Answers.FacetList(
                                facet.facet().word(),
                                facet.values().stream().map(AnswerWriter::value).toList(),
                                facet.more() ? 1 : null))
                        .toList()
                : List.of(list(answer.query(), facet(input), input));
        return new Answers.FacetLists(writer.basis(answer), AnswerWriter.counts(answer), lists);
    }

    private Answers.FacetList list(SearchQuery query, Facet facet, ToolInput input) {
        FacetPage page =
                archive.values(query, facet, "", input.text("beginning"), input.number("listPage", 1, LAST_PAGE, 1));
        return new Answers.FacetList(
                facet.word(),
                page.values().stream().map(AnswerWriter::value).toList(),
                page.more() ? page.page() + 1 : null);
    }

    private static Facet facet(ToolInput input) {
        return Facet.of(input.text("facet").strip().toLowerCase(Locale.ROOT))
                .filter(facet -> facet != Facet.YEAR)
                .orElseThrow(() -> new ToolTrouble("“facet” has to be one of "
                        + Arrays.stream(Facet.values())
                                .filter(facet -> facet != Facet.YEAR)
                                .map(Facet::word)
                                .collect(Collectors.joining(", "))
                        + "; the tool timeline has the years."));
    }

    Answers.TimeLine timeline(ToolInput input) {
        ParsedLink asked = input.search();
        SearchAnswer answer = asked(new ParsedLink(asked.query().withPage(1).withSize(1), asked.notes()));
        Timeline timeline = archive.timeline(answer.query());
        return new Answers.TimeLine(
                writer.basis(answer),
                AnswerWriter.counts(answer),
                timeline.step().name().toLowerCase(Locale.ROOT),
                timeline.bars().stream()
                        .map(bar ->
                                new Answers.Bar(bar.from().toString(), bar.to().toString(), bar.count()))
                        .toList());
    }

    private SearchAnswer asked(ParsedLink asked) {
        return archive.search(new ParsedLink(writer.pinned(asked.query()), asked.notes()));
    }
}
