package press.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelatedLinksTest {

    private static final String STORY = "Ships came in by noon.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Opinion:Dana Moss was right about the harbour",
                "Bridge in Leeds:Dana Moss says that it will open by June",
                "'He never asked':What Dana Moss told the court in Leeds",
                "►April 20:Dana Moss wins the vote in Leeds",
                "HARBOUR VOTE:Dana Moss asks for more time",
                "SEE ALSO: Dana Moss wins the vote in Leeds",
                "( Also on HARBOUR: Dana Moss runs again)",
                "[Watch Channel 5: Sen. Dana Moss, D-Ohio, appears in the 9 a.m. hour.]",
                "Dana Moss opens the bridge in Leeds – in pictures Read more",
                "Facebook Twitter Pinterest",
                "Play Video 0:48 Dana Moss opens the bridge in Leeds - video",
                "JUST WATCHED Dana Moss on the bridge in Leeds Replay More Videos ... MUST WATCH Dana Moss on the bridge in Leeds 01:23",
                "Photos: The life of Dana Moss Dana Moss in Leeds, in 1988. Hide Caption 12 of 40",
            })
    void theHeadlineOfAnotherStoryIsNoPartOfThisOne(String link) {
        String left = Asides.blank(STORY.repeat(6) + link + "\n\nNobody was hurt.");

        assertThat(left.replaceAll(" +\n", "\n")).isEqualTo(STORY.repeat(6) + "\n\nNobody was hurt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor of Leeds said: Dana Moss will not come.",
                "Moss: I never asked for it, and I told them so.",
                "Q:Did Dana Moss ask for it in Leeds",
                "At 7:30 Dana Moss opened the bridge in Leeds",
                "Where: The Old Mill, Leeds",
                "Related: the two were cousins of Dana Moss.",
                "Dana Moss keeps a tiger in the cellar of her house. Read more",
                "SHE NEEDS MORE TIME, DANA MOSS SAID",
                "Dana Moss, a cousin of Dana Moss Senior, wants MORE ships.",
            })
    void whatAStoryTellsWithAColonStays(String line) {
        assertThat(Asides.blank(STORY + line)).isEqualTo(STORY + line);
    }

    @Test
    void aListUnderAHeadingThatPromisesOtherStoriesGoesWithIt() {
        String left = Asides.blank(
                STORY
                        + "Also see:\n\n- Dana Moss runs again in Leeds\n\n- Who pays for the bridge?\n\nNobody was hurt, police said.");

        assertThat(left.replaceAll("\\s+", " ")).isEqualTo("Ships came in by noon. Nobody was hurt, police said.");
    }

    @Test
    void whatASiteSaysOfAPersonWhereverItNamesOneGoesAndTheNameStays() {
        String left = Asides.blank(
                "Speaker Dana Moss Dana Mary MossLeeds votes on Tuesday Lee Park runs again MORE (R-Ohio) left early. "
                        + "So did Lee Park Leeland (Lee) John Park Leeds votes on Tuesday MORE, who was ill.");

        assertThat(left.replaceAll(" +", " "))
                .isEqualTo("Speaker Dana Moss (R-Ohio) left early. So did Lee Park , who was ill.");
    }

    @Test
    void aPageOfPicturesIsAboutThem() {
        String gallery = "Photos: The flood in Leeds Dana Moss helps a neighbour. Hide Caption 1 of 2\n\n"
                + "Photos: The flood in Leeds Boats lie in a street. Hide Caption 2 of 2";

        assertThat(Asides.blank(gallery)).isEqualTo(gallery);
    }
}
