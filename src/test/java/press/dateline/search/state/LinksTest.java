package press.dateline.search.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @Test
    void everyStateComesBackFromItsLink() {
        Random random = new Random(2);
        for (int i = 0; i < 10_000; i++) {
            SearchQuery query = RandomSearches.state(random);
            String link = Links.link(query);
            ParsedLink asked = parse(link);
            assertThat(asked.query()).as(link).isEqualTo(query);
            assertThat(asked.problems()).as(link).isEmpty();
            assertThat(Links.link(asked.query())).isEqualTo(link);
        }
    }

    @Test
    void theWholeArchiveHasAnEmptyLink() {
        assertThat(Links.link(SearchQuery.EVERYTHING)).isEmpty();
        assertThat(Links.link("/search", SearchQuery.EVERYTHING)).isEqualTo("/search");
    }

    @Test
    void linksAreReadableAndInOneOrder() {
        SearchQuery query = SearchQuery.of("\"live fire\" & café")
                .with(Facet.SOURCE, "ABC Audio")
                .with(Facet.COUNTRY, "RU")
                .with(Facet.COUNTRY, "kz")
                .withOp(Facet.COUNTRY, Op.ALL)
                .excluding(Facet.COUNTRY, "by")
                .withAbout(true)
                .with(Facet.YEAR, "2022")
                .withStory("0123456789abcdef01234567")
                .withSort(Sort.NEWEST)
                .withPage(2)
                .asOf(Instant.parse("2022-01-10T12:00:00Z"));
        assertThat(Links.link("/search", query))
                .isEqualTo("/search?q=%22live+fire%22+%26+caf%C3%A9&country=kz&country=ru&country.op=all&country.not=by"
                        + "&source=ABC+Audio&about=1&from=2022-01-01&to=2022-12-31&story=0123456789abcdef01234567"
                        + "&sort=newest&page=2"
                        + "&asof=2022-01-10T12%3A00%3A00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            page=abc&q=war            | q=war              | “page=abc” was not understood and left out: it is a number from 1.
            page=0                    | ''                 | “page=0” was not understood and left out: it is a number from 1.
            page=99999999999          | ''                 | “page=99999999999” was not understood and left out: it is a number from 1.
            size=1000                 | size=100           | A page has at most 100 results.
            sort=best                 | ''                 | “sort=best” was not understood and left out: it is relevance, newest or oldest.
            from=yesterday            | ''                 | “from=yesterday” was not understood and left out: it is a date like 2022-01-31.
            from=2022-02-30           | ''                 | “from=2022-02-30” was not understood and left out: it is a date like 2022-01-31.
            country.op=none           | ''                 | “country.op=none” was not understood and left out: it is any or all.
            about=maybe               | ''                 | “about=maybe” was not understood and left out: only “1” means anything there.
            asof=noon                 | ''                 | “asof=noon” was not understood and left out: it is a moment like 2022-01-10T12:00:00Z.
            from=2022-02-01&to=2022-01-01 | from=2022-01-01&to=2022-02-01 | The first date is after the last; they were taken the other way round.
            country=kz&country.not=kz | country.not=kz     | “kz” is both wanted and excluded; it was excluded.
            countries=kz              | ''                 | “countries” is not a parameter; was “country” meant?
            contry=kz                 | ''                 | “contry” is not a parameter; was “country” meant?
            stori=a1                  | ''                 | “stori” is not a parameter; was “story” meant?
            Country=kz                | ''                 | “Country” is not a parameter; was “country” meant?
            """)
    void ignoresAndNamesWhatIsWrong(String given, String canonical, String problem) {
        ParsedLink asked = parse(given);
        assertThat(Links.link(asked.query())).isEqualTo(canonical);
        assertThat(asked.problems()).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            q=&from=&country=&page=1&match=all&utm_source=mail&fbclid=1 | ''
            q=++war++++peace+                    | q=war+peace
            country=KZ&country=kz                | country=kz
            from=2022&to=2022                    | from=2022-01-01&to=2022-12-31
            from=2024-02&to=2024-02              | from=2024-02-01&to=2024-02-29
            sort=NEWEST                          | sort=newest
            match=any                            | ''
            match=any&q=war                      | q=war&match=any
            about=on                             | about=1
            asof=2022-01-10T12:00:00+06:00       | asof=2022-01-10T06%3A00%3A00Z
            """)
    void understandsWhatIsMeant(String given, String canonical) {
        ParsedLink asked = parse(given);
        assertThat(Links.link(asked.query())).isEqualTo(canonical);
        assertThat(asked.problems()).isEmpty();
    }

    @Test
    void cutsAnOverlongSearchAndSaysSo() {
        ParsedLink asked = Links.parse(Map.of("q", List.of("word ".repeat(2_000))));
        assertThat(asked.query().words().text())
                .hasSizeLessThanOrEqualTo(SearchWords.LONGEST)
                .endsWith("word");
        assertThat(asked.problems()).containsExactly("The search was longer than 2,000 characters and was cut there.");
        assertThat(parse(Links.link(asked.query())).query()).isEqualTo(asked.query());
    }

    @Test
    void everyChangeOfConstraintGoesToTheFirstPage() {
        SearchQuery third = SearchQuery.of("war").with(Facet.COUNTRY, "kz").withPage(3);
        assertThat(List.of(
                        third.with(Facet.ACTOR, "a"),
                        third.without(Facet.COUNTRY, "kz"),
                        third.excluding(Facet.COUNTRY, "ru"),
                        third.including(Facet.COUNTRY, "ru"),
                        third.withOp(Facet.COUNTRY, Op.ALL),
                        third.withWords("peace"),
                        third.withMatch(Op.ANY),
                        third.withAbout(true),
                        third.withDates(DateRange.year(2022)),
                        third.withSort(Sort.OLDEST),
                        third.withSize(20)))
                .allMatch(query -> query.page() == 1);
    }

    @Test
    void neverFailsOnAnyParameters() {
        Random random = new Random(3);
        List<String> names =
                List.of("q", "match", "country", "country.op", "from", "to", "page", "size", "sort", "asof", "x");
        for (int i = 0; i < 5_000; i++) {
            Map<String, List<String>> parameters = new LinkedHashMap<>();
            for (int j = 0; j < 5; j++) {
                parameters.put(
                        names.get(random.nextInt(names.size())),
                        List.of(RandomText.text(random), RandomText.text(random)));
            }
            SearchQuery query = Links.parse(parameters).query();
            assertThat(parse(Links.link(query)).query()).isEqualTo(query);
        }
    }

    private static ParsedLink parse(String link) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : link.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : decode(parts[1]));
        }
        return Links.parse(parameters);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
