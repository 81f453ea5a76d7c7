package press.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BodyViewTest {

    private static final String WRAPPED =
            """
            PRAGUE, March 3 (Example Wire) - The cabinet met for six
            hours on Monday and agreed on a budget that the unions
            had called too small, a spokesman said.
                The vote in parliament is expected on Friday, when the
            opposition leader, Jan-
            Petr Novak, will speak.

            (Reporting by Somebody Else)
            """;

    @Test
    void hardWrappedLinesBecomeParagraphs() {
        assertThat(BodyView.of(WRAPPED).text().split("\n\n"))
                .containsExactly(
                        "The cabinet met for six hours on Monday and agreed on a budget that the unions had called too"
                                + " small, a spokesman said.",
                        "The vote in parliament is expected on Friday, when the opposition leader, Jan-Petr Novak, will"
                                + " speak.");
    }

    @Test
    void datelineAndCreditsAreKeptBesideTheView() {
        BodyView view = BodyView.of(WRAPPED);

        assertThat(view.dateline().orElseThrow().cities()).containsExactly("PRAGUE");
        assertThat(view.datelineStart()).isZero();
        assertThat(view.houses()).contains("Example Wire");
        assertThat(view.text()).doesNotContain("Somebody Else").doesNotContain("PRAGUE");
    }

    @Test
    void copyrightLinesNameTheHouseAndAreNoText() {
        BodyView view =
                BodyView.of("Rain fell all day in the hills.\n\nCopyright © 2022, Hill Radio. All rights reserved.");

        assertThat(view.houses()).containsExactly("Hill Radio");
        assertThat(view.text()).isEqualTo("Rain fell all day in the hills.");
    }

    @Test
    void bylinesAreTakenOffTheTop() {
        BodyView view =
                BodyView.of("By JANE DOE\n\nRain fell all day in the hills, and nobody went out to look at it.");

        assertThat(view.bylines()).containsExactly("By JANE DOE");
        assertThat(view.text()).startsWith("Rain fell");
    }

    @Test
    void longLinesStayParagraphsOfTheirOwn() {
        String line =
                "This paragraph is much longer than any machine would ever wrap a line, which is how it is known. ";

        assertThat(BodyView.of(line.repeat(2) + "\n" + line.repeat(2)).text().split("\n\n"))
                .hasSize(2);
    }

    @Test
    void everyCharacterOfTheViewIsTheOneAtItsOrigin() {
        Random random = new Random(7);
        String[] pieces = {
            "PARIS (AFP) - ",
            "By Jane Doe\n",
            "word ",
            "Kassym-\n",
            "Jomart ",
            "\n",
            "\n\n",
            "    ",
            "é ",
            "😀 ",
            "\t",
            "\u00a0",
            "(Reuters)\n",
            "Copyright 2020 X.\n",
            "a long run of words that goes on and on for more than sixty letters\n",
            "—"
        };
        for (int round = 0; round < 3_000; round++) {
            StringBuilder body = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                body.append(pieces[random.nextInt(pieces.length)]);
            }
            assertOrigins(body.toString());
        }
    }

    static void assertOrigins(String body) {
        BodyView view = BodyView.of(body);
        int last = -1;
        for (int i = 0; i < view.text().length(); i++) {
            char shown = view.text().charAt(i);
            char stored = body.charAt(view.origin(i));
            boolean same = shown == stored || Character.isWhitespace(shown);
            assertThat(same).as("%s at %d of <%s>", shown, view.origin(i), body).isTrue();
            assertThat(view.origin(i)).as(body).isGreaterThanOrEqualTo(last);
            last = view.origin(i);
        }
    }
}
