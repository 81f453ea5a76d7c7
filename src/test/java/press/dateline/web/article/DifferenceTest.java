package press.dateline.web.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two versions of a text side by side in one. */
class DifferenceTest {

    @Test
    void wordsThatChangedAreMarked() {
        assertThat(said(Difference.words("Five people died on Monday", "Seven people died late on Monday")))
                .isEqualTo("-[Five]+[Seven] people died +[late ]on Monday");
    }

    @Test
    void changesSideBySideAreOne() {
        assertThat(said(Difference.words("officials in Astana said", "the interior ministry said")))
                .isEqualTo("-[officials in Astana]+[the interior ministry] said");
        assertThat(said(Difference.words("By Nana Beridze", "By Nana Beridze and Ivan Petrov")))
                .isEqualTo("By Nana Beridze+[ and Ivan Petrov]");
    }

    @Test
    void nothingIsMarkedWhereNothingChanged() {
        assertThat(said(Difference.words("The same", "The same"))).isEqualTo("The same");
        assertThat(said(Difference.words("", ""))).isEmpty();
    }

    @Test
    void paragraphsThatCameOrWentAreMarkedWhole() {
        assertThat(Difference.between(List.of("One.", "Two.", "Three."), List.of("One.", "Three.", "Four.")).stream()
                        .map(DifferenceTest::said))
                .containsExactly("One.", "-[Two.]", "Three.", "+[Four.]");
    }

    @Test
    void changedParagraphIsComparedWithTheOneInItsPlace() {
        assertThat(Difference.between(List.of("A", "old words here", "B"), List.of("A", "new words here", "B")).stream()
                        .map(DifferenceTest::said))
                .containsExactly("A", "-[old]+[new] words here", "B");
    }

    @Test
    void bothTextsCanBeReadOutOfIt() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            String before = text(random);
            String after = text(random);
            List<Difference.ComparedPiece> pieces = Difference.words(before, after);
            assertThat(without(pieces, Difference.ChangeKind.ADDED)).isEqualTo(before);
            assertThat(without(pieces, Difference.ChangeKind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void longestTextsDoNotHoldUpThePage() {
        String before =
                Stream.iterate(0, i -> i + 1).limit(200_000).map(i -> "a" + i).collect(Collectors.joining(" "));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(Difference.words(before, before.replace('a', 'b')))
                        .hasSize(2));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(30), 0, 6)
                .mapToObj(i ->
                        List.of("in", "the", "talks", "broke", "off.", "late").get(i))
                .collect(Collectors.joining(" "));
    }

    private static String without(List<Difference.ComparedPiece> pieces, Difference.ChangeKind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Difference.ComparedPiece::text)
                .collect(Collectors.joining());
    }

    private static String said(List<Difference.ComparedPiece> pieces) {
        return pieces.stream()
                .map(piece -> piece.added()
                        ? "+[" + piece.text() + "]"
                        : piece.removed() ? "-[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
