package press.dateline.web.search;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.dateline.search.Archive;
import press.dateline.search.ListedValues;
import press.dateline.search.facets.Called;
import press.dateline.search.facets.FacetListing;
import press.dateline.search.facets.FacetPage;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.facets.ListOrder;
import press.dateline.search.facets.YearCounts;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.QueryString;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.typing.Suggestions;
import press.dateline.web.language.BrowseMessages;
import press.dateline.web.language.Language;
import press.dateline.web.language.Reader;
import press.dateline.web.view.Choice;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.wording.Sentence;

/** Every value of one facet under a search, A to Z. */
@Path("/browse/{facet}")
public class BrowsePage {

    private static final int LAST_PAGE = 10_000;

    record browse(BrowseView view) implements TemplateInstance {}

    private final Archive archive;
    private final Suggestions suggestions;
    private final Reader reader;

    BrowsePage(Archive archive, Suggestions suggestions, Reader reader) {
        this.reader = reader;
        this.archive = archive;
        this.suggestions = suggestions;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance get(@PathParam("facet") String word, @Context HttpServerRequest request) {
        Facet facet = Facet.of(word).orElseThrow(() -> new NotFoundException("There is no list of " + word + "."));
        Map<String, List<String>> parameters = QueryString.parse(request.query());
        SearchQuery query = Links.parse(parameters).query().withPage(1);
        String letter = first(parameters, "letter");
        String text = first(parameters, "name");
        ListOrder order = new ListOrder("count".equals(first(parameters, "by")), number(parameters, "least"));
        return view(
                archive.valuesWithYears(
                        new FacetListing(query, facet, letter, text, number(parameters, "list"), order, called(facet))),
                order);
    }

    private Called called(Facet facet) {
        Language language = reader.language();
        return new Called(language.locale(), value -> FacetView.name(facet, value.id(), value.name(), language));
    }

    private TemplateInstance view(ListedValues listed, ListOrder order) {
        FacetPage list = listed.page();
        SearchQuery query = list.query();
        Language language = reader.language();
        BrowseMessages words = language.in(BrowseMessages.class);
        String title = FacetView.title(list.facet(), language);
        Sparkline.Span span = Sparkline.Span.of(listed.years());
        return new browse(new BrowseView(
                new Page(title, FormState.withoutWords(query), false).at(link(list, order, list.letter(), list.page())),
                new BrowseView.ListHeading(title, Sentence.of(list.said(), language), Links.link("/search", query)),
                new BrowseView.Find(list.facet().word(), list.text(), FormState.whole(query), alike(list)),
                letters(list, order, words.all()),
                orders(list, order, words),
                list.values().stream()
                        .map(value -> new BrowseView.Line(
                                FacetView.value(list.facet(), value, query, language),
                                spark(value, listed.years(), span, language)))
                        .toList(),
                span.worthwhile() ? Integer.toString(span.first()) : "",
                Integer.toString(span.last()),
                list.page() > 1 ? link(list, order, list.letter(), list.page() - 1) : "",
                list.more() ? link(list, order, list.letter(), list.page() + 1) : ""));
    }

    private static Sparkline spark(FacetValue value, YearCounts years, Sparkline.Span span, Language language) {
        return span.worthwhile()
                ? Sparkline.of(years.byValue().getOrDefault(value.id(), new TreeMap<>()), span, language)
                : Sparkline.NONE;
    }

    /** Misspelled, or another of their names: among all that the archive has, whatever the search is. */
    private List<Choice> alike(FacetPage list) {
        if (!list.values().isEmpty() || list.text().isEmpty()) {
            return List.of();
        }
        return new TypedNames(suggestions)
                .of(list.text().replace('-', ' '), reader.language()).stream()
                        .filter(each -> Facet.of(each.entity().kind()) == list.facet())
                        .map(each -> new Choice(
                                FacetView.name(list.facet(), each.entity().id(), each.name(), reader.language()),
                                Links.link(
                                        "/search",
                                        list.query()
                                                .with(
                                                        list.facet(),
                                                        each.entity().id())),
                                false))
                        .toList();
    }

    private static List<Choice> letters(FacetPage list, ListOrder order, String all) {
        List<Choice> letters = new ArrayList<>();
        if (list.facet() == Facet.YEAR) {
            return letters;
        }
        letters.add(new Choice(all, link(list, order, "", 1), list.letter().isEmpty()));
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            String text = String.valueOf(letter);
            letters.add(new Choice(
                    text,
                    link(list, order, text.toLowerCase(java.util.Locale.ROOT), 1),
                    text.equalsIgnoreCase(list.letter())));
        }
        return letters;
    }

    /** Which of them, and in which order; years have one. */
    private static List<Choice> orders(FacetPage list, ListOrder order, BrowseMessages words) {
        if (list.facet() == Facet.YEAR) {
            return List.of();
        }
        boolean more = order.least() > 1;
        return List.of(
                new Choice(words.mostFirst(), link(list, order.frequent(true), list.letter(), 1), order.frequent()),
                new Choice(words.letters(), link(list, order.frequent(false), list.letter(), 1), !order.frequent()),
                new Choice(
                        more ? words.withSingle() : words.withoutSingle(),
                        link(list, order.least(more ? 1 : 2), list.letter(), 1),
                        false));
    }

    private static String link(FacetPage list, ListOrder order, String letter, int page) {
        List<String> extra = new ArrayList<>();
        String state = Links.link(list.query());
        if (!state.isEmpty()) {
            extra.add(state);
        }
        if (!letter.isEmpty()) {
            extra.add("letter=" + letter);
        }
        if (!list.text().isEmpty()) {
            extra.add("name=" + URLEncoder.encode(list.text(), StandardCharsets.UTF_8));
        }
        if (order.frequent()) {
            extra.add("by=count");
        }
        if (order.least() > 1) {
            extra.add("least=" + order.least());
        }
        if (page > 1) {
            extra.add("list=" + page);
        }
        String path = "/browse/" + list.facet().word();
        return extra.isEmpty() ? path : path + "?" + String.join("&", extra);
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    /** The list has numbers of its own; {@code page} belongs to the search. */
    private static int number(Map<String, List<String>> parameters, String name) {
        try {
            return Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(first(parameters, name))));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
