package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.HelpMessages;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
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

    private final Reader reader;

    HelpPage(Reader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get() {
        Language language = reader.language();
        return new help(Page.of(language.shared().howToSearch()), examples(language.in(HelpMessages.class)));
    }

    private static List<ExampleSearch> examples(HelpMessages words) {
        return List.of(
                ExampleSearch.of("election fraud", words.both()),
                ExampleSearch.of("\"state of emergency\"", words.exactly()),
                ExampleSearch.of("\"$250\"", words.sum()),
                ExampleSearch.of("earthquake OR flood", words.either()),
                ExampleSearch.of("ceasefire -Syria", words.without()),
                ExampleSearch.of("(coup OR mutiny) president", words.brackets()),
                ExampleSearch.of("\"president resigned\"~5", words.apart()),
                ExampleSearch.of("democra*", words.begin()),
                ExampleSearch.of("headline:talks", words.headline()),
                ExampleSearch.of("by:moreira", words.byline()),
                ExampleSearch.of("source:wire", words.source()));
    }
}
