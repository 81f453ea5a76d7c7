package press.dateline.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.dateline.search.state.Note;
import press.dateline.search.state.RandomText;

class QueryParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            protest almaty                  | Word protest, Word almaty
            "live fire"                     | Phrase live fire
            “live fire”                     | Phrase live fire
            „live fire“                     | Phrase live fire
            «has died»                      | Phrase has died
            ＂ＭＨ１７＂ ‐                    | Phrase ＭＨ１７
            "live fire"~5                   | Phrase live fire within 5
            "live fire"~5000                | Phrase live fire within 100
            -protest                        | Not(Word protest)
            −protest                        | Not(Word protest)
            －protest                        | Not(Word protest)
            -"live fire"                    | Not(Phrase live fire)
            NOT protest                     | Not(Word protest)
            -(-protest)                     | Word protest
            a OR b c                        | Any(Word a, Word b), Word c
            a b OR c                        | Word a, Any(Word b, Word c)
            a OR b OR c                     | Any(Word a, Word b, Word c)
            a OR (b OR c)                   | Any(Word a, Word b, Word c)
            a AND b OR c                    | Any(All(Word a, Word b), Word c)
            (a b) OR c                      | Any(All(Word a, Word b), Word c)
            a (b (c d))                     | Word a, All(Word b, Word c, Word d)
            ((a))                           | Word a
            a OR -b                         | Any(Word a, Not(Word b))
            protest*                        | Prefix protest
            headline:coup                   | In headline(Word coup)
            Headline:“live fire”            | In headline(Phrase live fire)
            -by:smith                       | Not(In by(Word smith))
            by:(smith OR jones)             | In by(Any(Word smith, Word jones))
            source:Reuters war              | In source(Word Reuters), Word war
            headline:by:smith               | In by(Word smith)
            AK-47 C-130 MH17 $1.5bn 5/2022  | Word AK-47, Word C-130, Word MH17, Word $1.5bn, Word 5/2022
            U.S. @name don’t                | Word U.S., Word @name, Word don’t
            Order restored, he said.        | Word Order, Word restored, Word he, Word said
            Kazakhstan - order -- restored  | Word Kazakhstan, Word order, Word restored
            anti-terrorist                  | Word anti-terrorist
            the of and                      | Word the, Word of, Word and
            or and not                      | Word or, Word and, Word not
            NATO OR CSTO                    | Any(Word NATO, Word CSTO)
            TALKS BETWEEN A AND B OR C NOT D YET | Word TALKS, Word BETWEEN, Word A, Word and, Word B, Word or, Word C, Word not, Word D, Word YET
            ＭＨ１７（ａ）                     | Word ＭＨ１７, Word ａ
            a && b                          | All(Word a, Word b)
            a & b                           | Word a, Word b
            war !peace                      | Word war, Not(Word peace)
            war !"live fire"                | Word war, Not(Phrase live fire)
            Yahoo! news ! now !!            | Word Yahoo, Word news, Word now
            climate AND NOT china           | Word climate, Not(Word china)
            climate AND -china              | Word climate, Not(Word china)
            a OR b AND NOT c                | Any(Word a, All(Word b, Not(Word c)))
            DO NOT RESUSCITATE              | Word DO, Word not, Word RESUSCITATE
            a DO NOT RESUSCITATE order      | Word a, Word DO, Word not, Word RESUSCITATE, Word order
            NOT GUILTY                      | Word not, Word GUILTY
            NATO AND EU                     | All(Word NATO, Word EU)
            WHO OR UNICEF                   | Any(Word WHO, Word UNICEF)
            by election turnout             | Word by joined byelection, Word election joined byelection, Word turnout
            covid 19                        | Word covid joined covid19, Word 19 joined covid19
            by the election                 | Word by, Word the, Word election
            by OR election                  | Any(Word by, Word election)
            co operation re signed          | Word co joined cooperation, Word operation joined cooperation, Word re, Word signed
            """)
    void readsTheGrammar(String typed, String expected) {
        assertThat(show(QueryParser.parse(typed).parts())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            Portland OR           | Word Portland, Word or          | “OR” had nothing to join and was taken as a word.
            OR gate               | Word or, Word gate              | “OR” had nothing to join and was taken as a word.
            a NOT                 | Word a, Word not                | “NOT” had nothing to join and was taken as a word.
            say "live fire        | Word say, Word live, Word fire  | A quotation mark without a partner was left out.
            (a b                  | All(Word a, Word b)             | A bracket without a partner was left out.
            a) b                  | Word a, Word b                  | A bracket without a partner was left out.
            headline: coup        | Word headline, Word coup        | Nothing followed “headline:” at once, so it was taken as a word.
            Tokaev~2              | Word Tokaev                     | “~” only works after a phrase and was left out.
            pro*test              | Word pro*test                   | “*” only works at the end of a word and was left out.
            war 🎉                | Word war                        | “🎉” has no letters or digits and was left out.
            """)
    void takesWhatItCannotReadAsWordsAndSaysSo(String typed, String expected, String note) {
        ParsedQuery question = QueryParser.parse(typed);
        assertThat(show(question.parts())).isEqualTo(expected);
        assertThat(Note.texts(question.notes())).containsExactly(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            everything about gun control | Word gun, Word control                     | “everything about”
            Stories on Haiti             | Word Haiti                                 | “Stories on”
            show me all the news of Mali | Word Mali                                  | “show me all the news of”
            find articles about oil      | Word oil                                   | “find articles about”
            """)
    void leavesOutWhatOnlySaysThatSomethingIsAskedAndSaysSo(String typed, String expected, String left) {
        ParsedQuery question = QueryParser.parse(typed);
        assertThat(show(question.parts())).isEqualTo(expected);
        assertThat(Note.texts(question.notes()))
                .containsExactly(left + " was not searched for, it only says that you ask.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "news of the world",
                "stories on",
                "\"stories on\" haiti",
                "toy stories on ice",
                "all about eve",
                "the latest news"
            })
    void keepsWhatOnlyLooksLikeAsking(String typed) {
        ParsedQuery question = QueryParser.parse(typed);
        assertThat(question).hasToString(typed);
        assertThat(question.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "- – — & . , ! ()", "\"\" \"...\"", "*", "(((", "headline:\"\"", "-()", "|"})
    void findsNothingAskedInPunctuation(String typed) {
        assertThat(QueryParser.parse(typed).isEmpty()).isTrue();
    }

    @Test
    void twoBarsAreOneOr() {
        assertThat(show(QueryParser.parse("a || b c|d").parts())).isEqualTo("Any(Word a, Word b), Any(Word c, Word d)");
    }

    @Test
    void keepsTheFirst200Words() {
        String many = IntStream.range(0, 500).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        ParsedQuery question = QueryParser.parse(many);
        assertThat(question.parts()).hasSize(200);
        assertThat(Note.texts(question.notes())).containsExactly("Only the first 200 words were used.");
    }

    @Test
    void survivesTenThousandBrackets() {
        assertThat(show(QueryParser.parse("(".repeat(10_000) + "a").parts())).isEqualTo("Word a");
        assertThat(show(QueryParser.parse("-(a OR ".repeat(2_000) + "a").parts()))
                .isNotEmpty();
        assertThat(QueryParser.parse("NOT ".repeat(2_500) + "a").parts()).isNotEmpty();
        assertThat(QueryParser.parse("headline:".repeat(1_100) + "a").parts()).isNotEmpty();
    }

    @Test
    void readsBackWhatItPrints() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            String typed = RandomText.text(random);
            ParsedQuery question = QueryParser.parse(typed);
            ParsedQuery again = QueryParser.parse(question.toString());
            assertThat(again.parts()).as("%s printed as %s", typed, question).isEqualTo(question.parts());
        }
    }

    private static String show(List<Clause> clauses) {
        return clauses.stream().map(QueryParserTest::show).collect(Collectors.joining(", "));
    }

    private static String show(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return "Word " + word.text() + (word.joined().isEmpty() ? "" : " joined " + word.joined());
        } else if (clause instanceof Clause.Prefix prefix) {
            return "Prefix " + prefix.text();
        } else if (clause instanceof Clause.Phrase phrase) {
            return "Phrase " + phrase.text() + (phrase.within() == 0 ? "" : " within " + phrase.within());
        } else if (clause instanceof Clause.In in) {
            return "In " + in.scope().word() + "(" + show(in.clause()) + ")";
        } else if (clause instanceof Clause.Not not) {
            return "Not(" + show(not.clause()) + ")";
        } else if (clause instanceof Clause.All all) {
            return "All(" + show(all.clauses()) + ")";
        } else if (clause instanceof Clause.Any any) {
            return "Any(" + show(any.clauses()) + ")";
        }
        throw new AssertionError(clause);
    }
}
