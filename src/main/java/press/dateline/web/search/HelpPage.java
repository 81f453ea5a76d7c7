package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.view.Page;

/** What a search may say, with examples to click. */
@Path("/help")
public class HelpPage {

    record help(Page page, List<ExampleSearch> examples) implements TemplateInstance {}

    /** A search and what it means. */
    record ExampleSearch(String words, String meaning, String href) {

        static ExampleSearch of(String words, String meaning) {
            return new ExampleSearch(words, meaning, Links.link("/search", SearchQuery.of(words)));
        }
    }

    private static final List<ExampleSearch> EXAMPLES = List.of(
            ExampleSearch.of("election fraud", "both words, anywhere in the story"),
            ExampleSearch.of("\"state of emergency\"", "exactly these words in this order"),
            ExampleSearch.of("\"$250\"", "this sum in this currency; unquoted, 250 of any"),
            ExampleSearch.of("earthquake OR flood", "one or the other"),
            ExampleSearch.of("ceasefire -Syria", "the first, without the second"),
            ExampleSearch.of("(coup OR mutiny) president", "brackets hold together what belongs together"),
            ExampleSearch.of("\"president resigned\"~5", "these words at most five words apart"),
            ExampleSearch.of("democra*", "words that begin like this"),
            ExampleSearch.of("headline:talks", "in the headline"),
            ExampleSearch.of("by:moreira", "in the byline"),
            ExampleSearch.of("source:wire", "from a source of this name"));

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get() {
        return new help(Page.of("How to search"), EXAMPLES);
    }
}
