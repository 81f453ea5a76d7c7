package press.dateline.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchWords;

class QueryEntitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            kazakhstan protests                 | about.country=kz
            Kazakhstan's protests               | about.country=kz
            british troops in south korea       | about.country=gb, about.country=kr
            vladimir putin                      | about.actor=vladimir-putin
            "vladimir putin" -russia            | about.actor=vladimir-putin
            U.N. peacekeepers                   | about.organisation=united-nations
            who                                 |
            putin* headline:france              |
            """)
    void findsWhomTheWordsNameByTheLongestName(String words, String hints) {
        assertThat(hints(ParsedQuery.of(new SearchWords(words, Op.ALL)))).isEqualTo(hints == null ? "" : hints);
    }

    @ParameterizedTest
    @CsvSource("france germany, 'country=fr, country=de'")
    void isContentWithAMentionWhereNotAllHasToMatch(String words, String hints) {
        assertThat(hints(ParsedQuery.of(new SearchWords(words, Op.ANY)))).isEqualTo(hints);
    }

    private static String hints(ParsedQuery question) {
        return QueryEntities.of(AuthorityFile.carried()).in(question).hints().stream()
                .map(hint -> (hint.about() ? "about." : "")
                        + hint.entity().kind().word() + "=" + hint.entity().id())
                .collect(Collectors.joining(", "));
    }
}
