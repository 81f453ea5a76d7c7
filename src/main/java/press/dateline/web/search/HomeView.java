package press.dateline.web.search;

import java.util.ArrayList;
import java.util.List;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.portrait.ArchiveSummary;
import press.dateline.search.portrait.InTheNews;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.web.language.HomeMessages;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.map.MapView;
import press.dateline.web.view.Choice;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FacetView;
import press.dateline.web.view.Page;
import press.dateline.web.view.StoryLine;

/** The front page as its template needs it. */
record HomeView(Page page, Inventory inventory, List<StoryLine> latest, News news, MapView map, List<Choice> lists) {

    /** How much there is and from when to when; empty for an archive without a story. */
    record Inventory(String total, String from, String to) {}

    /** Who and where the newest stories are about; {@code said} tells of when they are, each stretch as long as {@code stretch}. */
    record News(String said, String stretch, List<NewsList> lists) {}

    /** Those of one kind. */
    record NewsList(String kind, List<NewsLine> lines) {}

    /** One of them with its stories, those before, and a small chart of both. */
    record NewsLine(String name, String href, long count, String before, List<Spark> sparks) {}

    /** A bar of a small chart, by its number from the left and its height in parts of {@value #HEIGHT}. */
    record Spark(int x, int height) {

        static final int HEIGHT = 16;
        private static final int STEP = 5;

        public int y() {
            return HEIGHT - height;
        }

        static List<Spark> of(List<Long> counts) {
            long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
            List<Spark> sparks = new ArrayList<>();
            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i) > 0) {
                    sparks.add(new Spark(i * STEP, (int) Math.max(2, counts.get(i) * HEIGHT / most)));
                }
            }
            return sparks;
        }
    }

    static HomeView of(
            ArchiveSummary summary,
            List<Arrival> latest,
            InTheNews news,
            List<FacetValue> countries,
            Language language) {
        return new HomeView(
                Page.of("Dateline"),
                new Inventory(
                        summary.total() == 0 ? "" : language.shared().articles(summary.total()),
                        summary.first().map(at -> Dates.day(at, language)).orElse(""),
                        summary.last().map(at -> Dates.day(at, language)).orElse("")),
                latest.stream()
                        .map(arrival -> StoryLine.of(arrival.hit(), language))
                        .toList(),
                news(news, language),
                MapView.of(countries, SearchQuery.EVERYTHING, language),
                listed(language));
    }

    private static News news(InTheNews news, Language language) {
        if (news.isEmpty()) {
            return new News("", "", List.of());
        }
        List<NewsList> lists = new ArrayList<>();
        for (Kind kind : List.of(Kind.ACTOR, Kind.COUNTRY, Kind.PLACE, Kind.ORGANISATION)) {
            List<InTheNews.Course> courses = news.entities().getOrDefault(kind, List.of());
            if (!courses.isEmpty()) {
                lists.add(new NewsList(
                        kind.word(),
                        courses.stream()
                                .map(course -> line(kind, course, news, language))
                                .toList()));
            }
        }
        return new News(
                against(news.stretch(), Dates.day(news.dates().to().orElseThrow(), language), language),
                news.stretch().word(),
                lists);
    }

    private static String against(InTheNews.Stretch stretch, String day, Language language) {
        HomeMessages words = language.in(HomeMessages.class);
        return switch (stretch) {
            case WEEK -> words.weeksAgainst(day);
            case MONTH -> words.monthsAgainst(day);
            case YEAR -> words.yearsAgainst(day);
        };
    }

    private static NewsLine line(Kind kind, InTheNews.Course course, InTheNews news, Language language) {
        List<Long> counts = course.counts();
        return new NewsLine(
                PlaceNames.of(kind, course.value().id(), course.value().name(), language),
                Links.link(
                        "/search",
                        SearchQuery.EVERYTHING
                                .with(Facet.of(kind), course.value().id())
                                .withAbout(true)
                                .withDates(news.dates())),
                course.value().count(),
                language.number(counts.get(counts.size() - 2)),
                Spark.of(counts));
    }

    private static List<Choice> listed(Language language) {
        List<Choice> lists = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            lists.add(new Choice(FacetView.title(facet, language), "/browse/" + facet.word(), false));
        }
        return lists;
    }
}
