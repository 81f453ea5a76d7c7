package press.dateline.web.article;

import io.quarkus.qute.RawString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.article.Tagged;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.Copies;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.Stretch;
import press.dateline.search.article.StoredArticle;
import press.dateline.search.article.WordMarks;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.share.Citation;
import press.dateline.share.NewsArticle;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.view.CopiesView;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.FormState;
import press.dateline.web.view.HitView;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Previews;
import press.dateline.web.view.StoryLine;

/** The article page as its template needs it. */
record ArticleView(
        Page page,
        Head head,
        ReceivedAs receipt,
        Text text,
        List<EntityList> entities,
        BySender sender,
        Others others,
        Share share) {

    /** What stands above the body; missing parts are empty. */
    record Head(
            List<MarkedText> headline,
            String byline,
            String dateline,
            String source,
            String sourceHref,
            String published,
            String machinePublished) {}

    /** The body, and the search that led here. */
    record Text(List<List<BodyPiece>> paragraphs, Found found) {}

    /**
     * The search that led here: back to its result, and to the places where it found something; empty where none did.
     *
     * @param said how many places
     */
    record Found(String back, String said, List<Place> places) {

        /** More would be no way to look through them one by one. */
        static final int LISTED = 10;

        /** The link to a place in the body. */
        record Place(String href, int number) {}

        static Found of(SearchQuery query, String id, int places, ArticleMessages words) {
            if (query.equals(SearchQuery.EVERYTHING)) {
                return new Found("", "", List.of());
            }
            return new Found(
                    Links.link("/search", query) + "#" + HitView.anchor(id),
                    places == 0 ? "" : words.places(places),
                    IntStream.range(0, Math.min(places, LISTED))
                            .mapToObj(number -> new Place("#" + MarkedText.anchor(number), number + 1))
                            .toList());
        }
    }

    /** When it came in, where its original is, where the version that took its place, where editors withhold it, and its received files. */
    record ReceivedAs(String received, String original, String newer, String withhold, String files) {}

    /** What its sender said beside the text: the wire's name of the story, a word to editors, whom it names. */
    record BySender(String slug, String note, boolean corrects, List<TagList> tags) {}

    /** Whom or where of one kind the sender names, in the sender's words. */
    record TagList(String title, List<String> names) {}

    /** The other articles of its story and on its matter. */
    record Others(String versionsSaid, List<VersionView> versions, CopiesView copies, List<StoryLine> related) {

        /** How often the story was sent and told, in one line; empty for a story told once. */
        public String told() {
            return Stream.of(versionsSaid, copies.said())
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    /**
     * How it is sent, cited and taken along.
     *
     * @param data JSON for programs, in which nothing can end the script it stands in: escaped as HTML it would be none
     */
    record Share(String link, RawString data, List<Citation> citations, List<CitationFormat> formats) {}

    /** The entities of one kind. */
    record EntityList(String kind, String title, List<EntityLine> lines) {}

    /** One entity: its name, how often it is named, where first. */
    record EntityLine(String name, String href, int mentions, boolean about, String jump) {}

    /** A version of the story; {@code difference} is the page that marks what is different there, or empty. */
    record VersionView(String href, String text, boolean current, boolean live, String difference) {}

    /** The article in another format. */
    record CitationFormat(String name, String type, String href) {}

    /**
     * @param found the search that led here, or {@link SearchQuery#EVERYTHING}
     * @param marks where its words stand
     * @param link the address of this page as others can use it
     * @param today when it is read
     */
    static ArticleView of(
            StoredArticle stored,
            SearchQuery found,
            WordMarks marks,
            Copies copies,
            List<Hit> related,
            String link,
            LocalDate today,
            Language language) {
        ArticleMessages words = language.in(ArticleMessages.class);
        Article article = stored.article();
        MarkedBody body = MarkedBody.of(stored, marks.body(), marks.search());
        return new ArticleView(
                new Page(Previews.headline(article, language), FormState.withoutWords(found), true)
                        .shownAs(Previews.of(stored, language)),
                head(article, marks.headline(), language),
                new ReceivedAs(
                        Dates.minute(stored.received(), language),
                        safe(article.url()),
                        stored.newer().map(PagePaths::article).orElse(""),
                        PagePaths.withhold(stored.id()),
                        PagePaths.article(stored.id()) + "/received"),
                new Text(body.paragraphs(), Found.of(found, stored.id(), body.places(), words)),
                lists(stored, body.firstAnchors(), language),
                new BySender(
                        stored.handling().slug(),
                        stored.handling().note(),
                        stored.corrects(),
                        tags(stored.handling().tagged(), words)),
                new Others(
                        stored.versions().size() < 2
                                ? ""
                                : words.versions(stored.versions().size()),
                        versions(stored, language),
                        CopiesView.of(copies, stored.id(), SearchQuery.EVERYTHING.withSort(Sort.OLDEST), language),
                        related.stream().map(hit -> StoryLine.of(hit, language)).toList()),
                new Share(
                        link,
                        new RawString(NewsArticle.of(stored, link)),
                        Citation.of(article, safe(article.url()).isEmpty() ? link : article.url(), today),
                        formats(stored)));
    }

    private static Head head(Article article, List<Stretch> marks, Language language) {
        return new Head(
                headline(article.headline(), marks),
                article.byline(),
                article.body().stripLeading().startsWith(article.dateline()) ? "" : article.dateline(),
                article.source(),
                Links.link("/search", SearchQuery.EVERYTHING.with(Facet.SOURCE, article.source())),
                article.published() == null ? "" : Dates.minute(article.published(), language),
                article.published() == null ? "" : article.published().toString());
    }

    /** The steps through the places lead through the body alone. */
    private static List<MarkedText> headline(String text, List<Stretch> marks) {
        return MarkedText.cut(text, 0, text.length(), marks).stream()
                .map(each -> new MarkedText(each.text(), each.marked(), ""))
                .toList();
    }

    private static List<EntityList> lists(
            StoredArticle stored, Map<StoredArticle.StoredEntity, String> first, Language language) {
        List<EntityList> lists = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<EntityLine> lines = stored.entities().getOrDefault(kind, List.of()).stream()
                    .map(entity -> new EntityLine(
                            PlaceNames.of(entity.kind(), entity.id(), entity.name(), language),
                            PagePaths.entity(entity.kind(), entity.id()),
                            entity.mentions(),
                            entity.about(),
                            first.getOrDefault(entity, "")))
                    .toList();
            if (!lines.isEmpty()) {
                lists.add(new EntityList(kind.word(), FacetView.title(Facet.of(kind), language), lines));
            }
        }
        return lists;
    }

    private static List<TagList> tags(Tagged tagged, ArticleMessages words) {
        return Stream.of(
                        new TagList(words.people(), tagged.people()),
                        new TagList(words.organisations(), tagged.organisations()),
                        new TagList(words.placesTitle(), tagged.places()),
                        new TagList(words.sentWith(), tagged.associated()))
                .filter(list -> !list.names().isEmpty())
                .toList();
    }

    private static List<VersionView> versions(StoredArticle stored, Language language) {
        ArticleMessages words = language.in(ArticleMessages.class);
        if (stored.versions().size() < 2) {
            return List.of();
        }
        return stored.versions().stream()
                .map(version -> new VersionView(
                        PagePaths.article(version.id()),
                        version.published()
                                        .map(at -> Dates.minute(at, language))
                                        .orElseGet(() -> words.receivedOn(Dates.minute(version.received(), language)))
                                + (version.headline().isEmpty() ? "" : ": " + version.headline())
                                + (version.corrects() ? " " + words.corrected() : ""),
                        version.id().equals(stored.id()),
                        version.live(),
                        version.id().equals(stored.id()) ? "" : PagePaths.difference(stored.id(), version.id())))
                .toList();
    }

    private static List<CitationFormat> formats(StoredArticle stored) {
        String path = PagePaths.article(stored.id()) + ".";
        return List.of(
                new CitationFormat("BibTeX", "application/x-bibtex", path + "bib"),
                new CitationFormat("RIS", "application/x-research-info-systems", path + "ris"),
                new CitationFormat("Markdown", "text/markdown", path + "md"),
                new CitationFormat("ninjs", "application/json", path + "json"));
    }

    /** Only addresses of web pages become links: a sender may write anything here. */
    private static String safe(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }
}
