package press.dateline.web.design;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import press.dateline.search.answer.SearchAnswer;
import press.dateline.web.compare.CompareView;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.map.MapView;
import press.dateline.web.network.NetworkView;
import press.dateline.web.search.SearchView;
import press.dateline.web.search.UsualView;
import press.dateline.web.view.ChartView;
import press.dateline.web.view.FormState;
import press.dateline.web.view.HitView;
import press.dateline.web.view.Page;
import press.dateline.web.view.StoryLine;
import press.dateline.web.wording.Sentence;

/** Every part of the pages in every state, made by the templates that make the pages, from an answer nobody asked for. */
@Path("/design")
public class DesignPage {

    record design(Page page, SearchView full, SearchView empty, List<HitView> hits, Pictures pictures)
            implements TemplateInstance {}

    /** The same made-up search drawn: {@code alone} has nobody who is named beside another, {@code asking} lacks a name. */
    record Pictures(
            ChartView chart,
            MapView map,
            NetworkView network,
            NetworkView alone,
            CompareView compare,
            CompareView asking,
            List<StoryLine> lines) {}

    /** Of no day, as the answer is. */
    private static final Instant SEEN = Instant.parse("2022-02-01T12:00:00Z");

    private final Reader reader;

    DesignPage(Reader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance get() {
        Language language = reader.language();
        SearchAnswer full = DesignSamples.full();
        ChartView chart = ChartView.of(DesignSamples.timeline(), full.query(), language);
        return new design(
                new Page(language.in(DesignMessages.class).title(), FormState.EMPTY, false),
                UsualView.of(full, chart, SEEN, language),
                UsualView.of(DesignSamples.empty(), chart, SEEN, language),
                DesignSamples.hits("two").stream()
                        .map(hit -> HitView.of(hit, full.query(), language))
                        .toList(),
                new Pictures(
                        chart,
                        MapView.of(DesignSamples.countries(), full.query(), language),
                        NetworkView.of(DesignPictures.network(), NetworkView.USUAL, language),
                        NetworkView.of(DesignPictures.alone(), NetworkView.USUAL, language),
                        CompareView.of(DesignPictures.comparison(), language),
                        CompareView.asking(
                                DesignPictures.asked(), Sentence.of(DesignPictures.said(), language), language),
                        full.hits().stream()
                                .map(hit -> StoryLine.of(hit, language))
                                .toList()));
    }
}
