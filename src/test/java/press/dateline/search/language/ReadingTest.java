package press.dateline.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.search.state.Links;
import press.dateline.search.state.RandomSearches;
import press.dateline.search.state.SearchQuery;

class ReadingTest {

    private static final Map<String, String> NAMES = Map.of(
            "kz", "Kazakhstan",
            "ru", "Russia",
            "by", "Belarus",
            "vladimir-putin", "Vladimir Putin",
            "kassym-jomart-tokayev", "Kassym-Jomart Tokayev");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                                                | All stories, newest first.
            sort=oldest                         | All stories, oldest first.
            q=protest                           | Stories containing “protest”.
            q=protest almaty                    | Stories containing “protest” and “almaty”.
            q=a b c                             | Stories containing “a”, “b” and “c”.
            q=x y&match=any                     | Stories containing either “x” or “y”.
            q=x y z&match=any                   | Stories containing any of “x”, “y” or “z”.
            q=protest "live fire"               | Stories containing “protest” and exactly “live fire”.
            q="live fire"~5                     | Stories containing exactly “live fire” give or take 5 words.
            q=protest*                          | Stories containing words that begin with “protest”.
            q=a -b -"c d"                       | Stories containing “a” but not “b” or exactly “c d”.
            q=-b                                | Stories not containing “b”, newest first.
            q=a OR b c                          | Stories containing “c” and either “a” or “b”.
            q=(a b) OR c OR -d                  | Stories containing any of “c”, not “d” or both “a” and “b”.
            q=war !peace                        | Stories containing “war” but not “peace”.
            q=climate AND NOT china             | Stories containing “climate” but not “china”.
            q=everything about haiti            | Stories containing “haiti”.
            q=headline:coup                     | Stories containing “coup” in the headline.
            q=war by:smith source:times         | Stories containing “war”, “smith” in the byline and “times” in the name of the source.
            q=protest&sort=newest               | Stories containing “protest”, newest first.
            country=kz                          | Stories mentioning Kazakhstan, newest first.
            country=kz&about=1                  | Stories about Kazakhstan, newest first.
            country=kz&country=ru               | Stories mentioning Kazakhstan or Russia, newest first.
            country=kz&country=ru&country.op=all | Stories mentioning both Kazakhstan and Russia, newest first.
            country=kz&country=ru&country=by&country.op=all | Stories mentioning Belarus, Kazakhstan and Russia, newest first.
            country.not=by&country.not=ru       | Stories not mentioning Belarus or Russia, newest first.
            source=Reuters&source.not=AP        | Stories from Reuters, not from AP, newest first.
            from=2022-01-01&to=2022-01-31       | Stories published 1–31 January 2022, newest first.
            from=2022-01-01&to=2022-02-03       | Stories published 1 January – 3 February 2022, newest first.
            from=2021-12-30&to=2022-01-02       | Stories published 30 December 2021 – 2 January 2022, newest first.
            from=2022-01-05&to=2022-01-05       | Stories published on 5 January 2022, newest first.
            from=2022&to=2022                   | Stories published in 2022, newest first.
            from=2022-01-05                     | Stories published since 5 January 2022, newest first.
            to=2022-01-05                       | Stories published up to 5 January 2022, newest first.
            story=a1&sort=oldest                | Copies of one story, oldest first.
            q=protest&country=kz&story=a1       | Copies of one story containing “protest”, mentioning Kazakhstan.
            asof=2022-01-10T12:00:00Z           | All stories, newest first, as the archive stood on 10 January 2022 at 12:00 UTC.
            asof=2022-01-10T12:00:07Z           | All stories, newest first, as the archive stood on 10 January 2022 at 12:00:07 UTC.
            q=protest "live fire"&actor=vladimir-putin&actor=kassym-jomart-tokayev&actor.op=all&country=kz&country.not=by&from=2022-01-01&to=2022-01-31&sort=newest | Stories containing “protest” and exactly “live fire”, mentioning Kazakhstan, not mentioning Belarus, mentioning both Kassym-Jomart Tokayev and Vladimir Putin, 1–31 January 2022, newest first.
            """)
    void saysTheQuestionBack(String link, String sentence) {
        assertThat(read(parse(link == null ? "" : link))).isEqualTo(sentence);
    }

    @Test
    void saysTwoBarsAsAnOr() {
        assertThat(read(parse("q=a || b c"))).isEqualTo("Stories containing “c” and either “a” or “b”.");
    }

    @Test
    void saysEveryStateInOneSentence() {
        Random random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            String sentence = read(RandomSearches.state(random));
            assertThat(sentence)
                    .matches("(Stories|All stories|Copies of one story).*\\.")
                    .doesNotContain("  ", ", ,", "null");
        }
    }

    private static String read(SearchQuery query) {
        return Reading.of(query, ParsedQuery.of(query.words()), (facet, value) -> NAMES.getOrDefault(value, value))
                .english();
    }

    private static SearchQuery parse(String link) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : link.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters
                    .computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return Links.parse(parameters).query();
    }
}
