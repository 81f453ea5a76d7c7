package press.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WireTextTest {

    @Test
    void headlineIsTheFirstLineThatIsNotBlank() {
        WireText wire = WireText.parse("\n\n  Rain in the hills  \n\nRain fell.\n");

        assertThat(wire.headline()).isEqualTo("Rain in the hills");
        assertThat(wire.body()).isEqualTo("Rain fell.\n");
    }

    @Test
    void partsAreReadFromTheCopy() {
        WireText wire = WireText.parse(
                """
                Rain in the hills

                By Jane Doe

                NAIROBI, 12 March 2010 (IRIN) - Rain fell on the hills all day long and into the night.

                Copyright © 2010, Hill Radio. All rights reserved.
                """);

        assertThat(wire.byline()).isEqualTo("By Jane Doe");
        assertThat(wire.source()).isEqualTo("Hill Radio");
        assertThat(wire.dateline()).startsWith("NAIROBI, 12 March 2010");
        assertThat(wire.published()).isEqualTo(Instant.parse("2010-03-12T00:00:00Z"));
        assertThat(wire.body()).startsWith("By Jane Doe").endsWith("All rights reserved.\n");
    }

    @Test
    void oneLineIsHeadlineAndBody() {
        WireText wire = WireText.parse("Rain fell.");

        assertThat(wire.headline()).isEqualTo("Rain fell.");
        assertThat(wire.body()).isEqualTo("Rain fell.");
    }

    @Test
    void anIndentedFirstParagraphKeepsItsIndent() {
        assertThat(WireText.parse("Headline\n    Rain fell.\n    Snow fell.").body())
                .isEqualTo("    Rain fell.\n    Snow fell.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeadline() {
        assertThat(WireText.parse("\ufeffHeadline\nBody").headline()).isEqualTo("Headline");
    }
}
