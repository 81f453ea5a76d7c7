package press.dateline.search.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.dateline.search.answer.Stretch;

class WordMarksTest {

    @Test
    void placesAreThoseOfTheTextWithoutMarks() {
        assertThat(WordMarks.marks("a \uE000bc\uE001 d \uE000e\uE001", "a bc d e"))
                .containsExactly(new Stretch(2, 4), new Stretch(7, 8));
    }

    @Test
    void wordsSideBySideAreOnePlace() {
        assertThat(WordMarks.marks(
                        "the \uE000copper\uE001 \uE000mine\uE001, \uE000copper\uE001", "the copper mine, copper"))
                .containsExactly(new Stretch(4, 15), new Stretch(17, 23));
    }

    @Test
    void anotherTextThanTheOneMarkedHasNoPlaces() {
        assertThat(WordMarks.marks("a \uE000b\uE001", "c b")).isEmpty();
        assertThat(WordMarks.marks("a \uE000b\uE001 c", "a b")).isEmpty();
    }
}
