package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.search.state.Links;
import press.dateline.web.language.Language;
import press.dateline.web.map.MapView;
import press.dateline.web.view.ChartView;
import press.dateline.web.view.FormState;
import press.dateline.web.view.HitView;
import press.dateline.web.view.Page;
import press.dateline.web.view.StoryLine;

/** Every part of the pages in every state, made by the templates that make the pages, from an answer nobody asked for. */
@Path("/design")
public class DesignPage {

    record design(Page page, SearchView full, SearchView empty, List<HitView> hits, Pictures pictures)
            implements TemplateInstance {}

    /** The same made-up search drawn. */
    record Pictures(ChartView chart, MapView map, List<StoryLine> lines) {}

    /** Of no day, as the answer is. */
    private static final Instant SEEN = Instant.parse("2022-02-01T12:00:00Z");

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance get() {
        SearchAnswer full = DesignSamples.full();
        ChartView chart = ChartView.of(DesignSamples.timeline(), full.query(), Language.ENGLISH);
        return new design(
                new Page("Design", FormState.EMPTY, false),
                view(full, chart),
                view(DesignSamples.empty(), chart),
                DesignSamples.hits("two").stream()
                        .map(hit -> HitView.of(hit, full.query(), Language.ENGLISH))
                        .toList(),
                new Pictures(
                        chart,
                        MapView.of(DesignSamples.countries(), full.query(), Language.ENGLISH),
                        full.hits().stream()
                                .map(hit -> StoryLine.of(hit, Language.ENGLISH))
                                .toList()));
    }

    private static SearchView view(SearchAnswer answer, ChartView chart) {
        return SearchView.of(
                answer,
                Pin.of(answer.query(), SEEN, 2, Language.ENGLISH),
                FollowLinks.of(answer, SEEN, Language.ENGLISH),
                chart,
                Links.link("/search", answer.query()),
                Density.COMFORTABLE,
                true,
                Language.ENGLISH);
    }
}
