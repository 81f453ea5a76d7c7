package press.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class AsideMaskTest {

    @Test
    void bylinesCreditsAndCopyrightAreAsidesAndDatelinesAreNot() {
        String body =
                """
                By Ada Example

                NICOSIA, Cyprus (AP) - The harbour of Limassol reopened on Tuesday.

                (Photo by Dana Moss/Getty Images)

                Ships came in by noon.

                Copyright 2022 The Example Press. All rights reserved.
                """;
        assertThat(asides(body))
                .isEqualTo("By Ada Example|(Photo by Dana Moss/Getty Images)"
                        + "|Copyright 2022 The Example Press. All rights reserved.");
    }

    @Test
    void anAsideHasItsFirstLetterHoweverParagraphsAreParted() {
        String offer = "Get our weekly newsletter Sign up here to get it.";
        for (String parted : new String[] {"\n\n", "\n \n", "\r\n\r\n", "\n\n\n  "}) {
            assertThat(asides("Ships came in by noon." + parted + offer + parted + "Nobody was hurt."))
                    .as(parted)
                    .isEqualTo(offer);
        }
    }

    @Test
    void whatIsAllStoryHasNone() {
        assertThat(asides("Ships came in by noon.\n___\nNobody was hurt.")).isEmpty();
        assertThat(asides("")).isEmpty();
        assertThat(asides(" \n ")).isEmpty();
    }

    @Test
    void wordsThatTheSenderCutAtALinesEndAreStory() {
        assertThat(
                        asides(
                                "The inter-\nnational court sat in\nThe Hague on Monday and\nheard the first of seven\nwitnesses."))
                .isEmpty();
    }

    private static String asides(String body) {
        BitSet mask = AsideMask.of(body);
        StringBuilder asides = new StringBuilder();
        for (int at = mask.nextSetBit(0); at >= 0; ) {
            int end = mask.nextClearBit(at);
            asides.append(asides.isEmpty() ? "" : "|")
                    .append(body.substring(at, end).strip());
            at = mask.nextSetBit(end);
        }
        return asides.toString();
    }
}
