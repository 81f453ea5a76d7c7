package press.dateline.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void aShortStoryIsOnePassageUnderItsHeadline() {
        assertThat(Passages.of("Ferry sinks", "It sank\nat  night.")).containsExactly("Ferry sinks. It sank at night.");
    }

    @Test
    void whatIsSaidAcrossTheEndOfAPassageIsWholeInTheNext() {
        List<String> passages = Passages.of("", words(1, 600));
        assertThat(passages).containsExactly(words(1, 300), words(251, 550), words(501, 600));
    }

    @Test
    void aStoryThatFillsAPassageHasNoEmptySecondOne() {
        assertThat(Passages.of("", words(1, 300))).containsExactly(words(1, 300));
    }

    @Test
    void aBookIsReadAtItsBeginning() {
        assertThat(Passages.of("", words(1, 100_000))).hasSize(20);
    }

    @Test
    void nothingHasNoPassages() {
        assertThat(Passages.of("", " \n ")).isEmpty();
        assertThat(Passages.of("Only a headline", "")).containsExactly("Only a headline. ");
    }

    private static String words(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }
}
