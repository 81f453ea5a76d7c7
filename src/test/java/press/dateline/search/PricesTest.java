package press.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.search.answer.Hit;
import press.dateline.search.request.Snippet;
import press.dateline.search.state.SearchQuery;

/** Sums of money, asked of the real engine: quoted, a sign of currency belongs to its number. */
class PricesTest {

    private static StoriesForTests stories;

    @BeforeAll
    static void fill() {
        stories = new StoriesForTests(
                new String[] {"dollar", "He paid $250 for it."},
                new String[] {"us", "They asked US$250 a night."},
                new String[] {"blank", "It cost $ 250 then."},
                new String[] {"euro", "She paid €250 for hers."},
                new String[] {"plain", "They paid 250 for theirs."},
                new String[] {"behind", "Some paid 250 €, though."},
                new String[] {"pound", "A grant of £3m came."},
                new String[] {"three", "A group of 3m voters came."},
                new String[] {"billion", "Losses of ($1.5 billion) were feared."},
                new String[] {"people", "There are 1.5 billion of them."},
                new String[] {"grouped", "Fined ¥10,000."},
                new String[] {"wide", "Fined ￥10,000."},
                new String[] {"range", "Tickets for -$40-60."},
                new String[] {"variable", "The script reads $HOME and _$60."});
    }

    @AfterAll
    static void clear() {
        stories.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            "$250"            | dollar us
            "$ 250"           | behind blank dollar euro plain us
            "US$250"          | us
            "€250"            | euro
            "£250"            |
            "250"             | behind blank dollar euro plain us
            "250 €"           | behind blank dollar euro plain us
            $250              | behind blank dollar euro plain us
            "-$250"           | dollar us
            -"$250" paid      | behind euro plain
            "paid $250 for"   | dollar
            "paid 250 for"    | dollar euro plain
            "paid for"        |
            "he for"~1        |
            "he for"~2        | dollar
            "£3m"             | pound
            "£3M came"        | pound
            "3m"              | pound three
            "$1.5 billion"    | billion
            "1.5 billion"     | billion people
            "€1.5 billion"    |
            "¥10,000"         | grouped wide
            "10,000"          | grouped wide
            "$40"             | range
            "40-60"           | range
            "$40 60"          | range
            "$HOME"           | variable
            "home and 60"     | variable
            $25*              | dollar us
            25*               | behind blank dollar euro plain us
            dollar            |
            dollar*           |
            dollar250         |
            """)
    void areFoundWithTheirSignWhereQuoted(String typed, String found) {
        assertThat(stories.found(typed)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            "$250" he          | [He] paid $[250] for it.
            "paid $250 for" it | He [paid $250 for it].
            "paid 250 for" he  | [He paid $250 for] it.
            """)
    void areMarkedWithoutGaps(String typed, String marked) {
        assertThat(stories.archive().articles(SearchQuery.of(typed)).hits())
                .singleElement()
                .satisfies(hit -> assertThat(shown(hit)).isEqualTo(marked));
    }

    private static String shown(Hit hit) {
        List<Snippet> snippets = hit.snippets();
        StringBuilder shown = new StringBuilder();
        for (Snippet.Piece piece : snippets.get(0).pieces()) {
            shown.append(piece.marked() ? "[" + piece.text() + "]" : piece.text());
        }
        return shown.toString();
    }
}
