package press.dateline.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.search.answer.Stretch;

class MarkedTextTest {

    private static final List<Stretch> PLACES = List.of(new Stretch(2, 4), new Stretch(6, 9));

    @Test
    void textIsCutWherePlacesBeginAndEnd() {
        assertThat(MarkedText.cut("0123456789", 0, 10, PLACES))
                .containsExactly(
                        new MarkedText("01", false, ""),
                        new MarkedText("23", true, "place-1"),
                        new MarkedText("45", false, ""),
                        new MarkedText("678", true, "place-2"),
                        new MarkedText("9", false, ""));
    }

    @Test
    void placeThatBeganBeforeIsMarkedAndNotNamedTwice() {
        assertThat(MarkedText.cut("0123456789", 3, 7, PLACES))
                .containsExactly(
                        new MarkedText("3", true, ""),
                        new MarkedText("45", false, ""),
                        new MarkedText("6", true, "place-2"));
        assertThat(MarkedText.cut("0123456789", 4, 6, PLACES)).containsExactly(new MarkedText("45", false, ""));
    }
}
