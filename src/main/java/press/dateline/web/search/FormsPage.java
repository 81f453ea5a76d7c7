package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import press.dateline.search.Archive;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.typing.WordForms;
import press.dateline.web.language.BrowseMessages;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.wording.Sentence;

/** Which forms of the words of a search its stories have: protest, protests, protesters. */
@Path(PagePaths.FORMS)
public class FormsPage {

    /** {@code href} is empty where the form alone cannot be asked for with the rest as it is. */
    record FormLine(String text, String count, String href) {}

    record SearchedWord(String text, List<FormLine> forms) {}

    record forms(Page page, String reading, String back, List<SearchedWord> words) implements TemplateInstance {}

    private final Archive archive;
    private final Reader reader;

    FormsPage(Archive archive, Reader reader) {
        this.reader = reader;
        this.archive = archive;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(@Context HttpServerRequest request) {
        SearchQuery query =
                Links.parse(QueryString.parse(request.query())).query().withPage(1);
        Language language = reader.language();
        return new forms(
                new Page(language.in(BrowseMessages.class).forms(), FormState.withoutWords(query), false)
                        .at(Links.link(PagePaths.FORMS, query)),
                Sentence.of(archive.reading(query), language),
                Links.link("/search", query),
                archive.forms(query).stream().map(word -> word(word, language)).toList());
    }

    private static SearchedWord word(WordForms word, Language language) {
        return new SearchedWord(
                word.word(),
                word.forms().stream()
                        .map(form -> new FormLine(
                                form.text(),
                                language.shared().articles(form.stories()),
                                form.exactly()
                                        .map(exactly -> Links.link("/search", exactly))
                                        .orElse("")))
                        .toList());
    }
}
