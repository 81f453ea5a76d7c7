package press.dateline.index.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.Provenance;

/** Which articles tell one story in the same words; all of them written for this test. */
class ShinglesTest {

    private static final Instant MORNING = Instant.parse("2022-01-10T06:00:00Z");

    private static final String FLOOD =
            """
            Rescuers in boats took more than 300 people off rooftops in the river town of Bergdorf on Monday after a dam
            upstream gave way in the night, officials said.

            Mayor Anna Vogel told reporters that 12 people were still missing and that the water would not fall before
            Wednesday. "We have never seen it rise so fast," she said.

            The national weather service had warned of heavy rain on Friday, but the order to leave came only when the
            lower streets were already under water, residents said. Schools and the two bridges stay closed.

            The interior minister is expected to visit the town on Tuesday. The government has promised 40 million in aid
            for those who lost their homes.
            """;

    @Test
    void aWireThatAPaperPrintsUnderItsOwnHeadlineIsACopy() {
        Article wire = article("Dam bursts, hundreds rescued", "BERGDORF, Jan 10 (Reuters) - " + FLOOD);
        Article paper = article("‘Never seen it rise so fast’", "By Jane Smith\n\n" + FLOOD + "\n(Reuters)\n");
        assertThat(copies(wire, paper)).isTrue();
        assertThat(Shingles.of(wire).sketch())
                .containsAnyElementsOf(Shingles.of(paper).sketch());
    }

    @Test
    void aParagraphCorrectedOrLeftOutLeavesItACopy() {
        assertThat(copies(article("Flood", FLOOD), article("Flood", FLOOD.replace("12 people", "13 people"))))
                .isTrue();
        assertThat(copies(
                        article("Flood", FLOOD), article("Flood", FLOOD.replaceAll("(?s)The interior minister.*", ""))))
                .isTrue();
        assertThat(copies(
                        article("Flood", FLOOD),
                        article("Flood", FLOOD + "Trains between the capital and the coast were running again.")))
                .isTrue();
    }

    @Test
    void aStoryToldInOtherWordsIsAnother() {
        assertThat(
                        copies(
                                article("Flood", FLOOD),
                                article(
                                        "Flood",
                                        """
                                More than 300 people had to be saved from their roofs in Bergdorf on Monday when a dam
                                broke. Twelve people are missing, Mayor Anna Vogel said, and the water is not expected to
                                go down before Wednesday. The interior minister will come on Tuesday; those who have lost
                                their homes are to get 40 million from the government, which has been asked why it gave
                                the order to leave so late.
                                """)))
                .isFalse();
    }

    @Test
    void theSameSentencesAboutAnotherDaysFiguresAreAnotherStory() {
        String bills =
                """
                The treasury said it will sell %s billion in three-month bills at its regular auction next week. The sale
                on %s will raise %s billion of new cash, as maturing bills amount to %s billion. Bidders have until noon
                to hand in their offers, and the bills will be issued on %s, the treasury said.
                """;
        assertThat(copies(
                        article(
                                "Treasury to sell bills",
                                bills.formatted("13.2", "March 9", "2.4", "10.8", "March 12")),
                        article(
                                "Treasury to sell bills",
                                bills.formatted("14.6", "March 16", "3.1", "11.5", "March 19"))))
                .isFalse();
    }

    @Test
    void whatWasPublishedWeeksApartIsAnotherStoryEvenInTheSameWords() {
        assertThat(copies(article("Flood", FLOOD), article("Flood", FLOOD, "2022-01-13T06:00:00Z")))
                .isTrue();
        assertThat(copies(article("Flood", FLOOD), article("Flood", FLOOD, "2022-02-10T06:00:00Z")))
                .isFalse();
        String rates = "The bank left its rates as they were, a spokesman said after the council had met.";
        assertThat(copies(article("Bank leaves rates", rates), article("Bank leaves rates", rates)))
                .isTrue();
        assertThat(copies(
                        article("Bank leaves rates", rates),
                        article("Bank leaves rates", rates, "2022-01-12T06:00:00Z")))
                .isFalse();
    }

    @Test
    void shortStoriesAndTablesHaveToAgreeInAllAndInWhomTheyAreAbout() {
        String dividend = "Qtly div 10 cts vs 10 cts prior\nPay April 15\nRecord March 30\n";
        assertThat(copies(
                        article("EXAMPLE MILLS SETS QUARTERLY", dividend), article("EXAMPLE MILLS QTLY DIV", dividend)))
                .isTrue();
        assertThat(copies(
                        article("EXAMPLE MILLS SETS QUARTERLY", dividend),
                        article("OTHER BANK SETS QUARTERLY", dividend)))
                .isFalse();
        assertThat(copies(
                        article("EXAMPLE MILLS SETS QUARTERLY", dividend),
                        article("EXAMPLE MILLS SETS QUARTERLY", dividend.replace("15", "30"))))
                .isFalse();
    }

    @Test
    void theSameNoticeUnderUnlikeHeadlinesIsNoCopy() {
        String notice =
                """
                To read on, please agree to our use of the details that you have given. We keep them to manage your
                registration and to send you the letters you have asked for, and never sell them to anybody else. You may
                change your mind at any time by writing to the address below, or in the settings of your account, where
                you can also see what we have stored about you.
                """;
        assertThat(copies(article("Who is to blame for the floods?", notice), article("Volcano erupts again", notice)))
                .isFalse();
    }

    @Test
    void nothingIsACopyOfNothing() {
        assertThat(copies(article("A", "…"), article("A", "…"))).isFalse();
        assertThat(Shingles.of(article("A", "…")).sketch()).isEmpty();
        assertThat(copies(article("", "Ada said so."), article("", "Ada said so.")))
                .isTrue();
    }

    @Test
    void twoThatShareMostOfWhatTheySayNearlyAlwaysShareAWordOfTheirSketches() {
        int found = 0;
        for (int i = 0; i < 200; i++) {
            List<String> one = new ArrayList<>();
            List<String> other = new ArrayList<>();
            for (int word = 0; word < 200; word++) {
                one.add(word(i, word));
                // One in twenty words is another, so one in seven shingles on either side.
                other.add(word % 20 == 7 ? "changed" + word(i, word) : word(i, word));
            }
            List<String> sketch =
                    Shingles.of(article("", String.join(" ", one))).sketch();
            assertThat(sketch).hasSize(24);
            found += sketch.stream()
                            .anyMatch(Shingles.of(article("", String.join(" ", other)))
                                    .sketch()::contains)
                    ? 1
                    : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(199);
    }

    private static String word(int story, int at) {
        return Integer.toString((story * 1_000 + at) * 7_919, 26).replaceAll("\\d", "x");
    }

    private static boolean copies(Article one, Article other) {
        boolean copies = Shingles.of(one).copies(Shingles.of(other));
        assertThat(Shingles.of(other).copies(Shingles.of(one))).isEqualTo(copies);
        return copies;
    }

    private static Article article(String headline, String body) {
        return article(headline, body, MORNING.toString());
    }

    private static Article article(String headline, String body, String published) {
        return new Article("x", headline, new Provenance("", "", "", ""), Instant.parse(published), body, List.of());
    }
}
