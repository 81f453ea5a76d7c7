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

    record help(Page page, List<Example> examples) implements TemplateInstance {}

    /** A search and what it means. */
    record Example(String words, String meaning, String href) {

        static Example of(String words, String meaning) {
            return new Example(words, meaning, Links.link("/search", SearchQuery.of(words)));
        }
    }

    private static final List<Example> EXAMPLES = List.of(
            Example.of("election fraud", "both words, anywhere in the story"),
            Example.of("\"state of emergency\"", "exactly these words in this order"),
            Example.of("earthquake OR flood", "one or the other"),
            Example.of("ceasefire -Syria", "the first, without the second"),
            Example.of("(coup OR mutiny) president", "brackets hold together what belongs together"),
            Example.of("\"president resigned\"~5", "these words at most five words apart"),
            Example.of("democra*", "words that begin like this"),
            Example.of("headline:talks", "in the headline"),
            Example.of("by:moreira", "in the byline"),
            Example.of("source:wire", "from a source of this name"));

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get() {
        return new help(Page.of("How to search"), EXAMPLES);
    }
}
