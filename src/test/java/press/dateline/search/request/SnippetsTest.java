package press.dateline.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.search.state.TypedText;

class SnippetsTest {

    private static final String LONG = "Judges asked whether the [election] had been free of errors.";

    @Test
    void aSentenceThatMarksNothingMoreIsNotShownBesideAnother() {
        assertThat(texts(LONG, "So much for the [Elections].")).containsExactly(plain(LONG));
    }

    @Test
    void butItIsWhereItAloneShowsTheWord() {
        assertThat(texts("There was no [fraud].", LONG)).containsExactly("There was no fraud.", plain(LONG));
    }

    @Test
    void theSentenceThatHasAllWordsIsTheOnlyOne() {
        assertThat(texts("There was no [fraud].", LONG, "No [fraud] spoiled the [election]."))
                .containsExactly("No fraud spoiled the election.");
    }

    @Test
    void moreThanTwoAreNeverShown() {
        assertThat(texts("An [apple].", "A [pear].", "A [plum].")).containsExactly("An apple.", "A pear.");
    }

    @Test
    void aStoryOfAFewLettersIsShownWhole() {
        assertThat(texts("Rain.")).containsExactly("Rain.");
    }

    @Test
    void aSentenceAsLongAsAPageIsShortenedAroundWhatIsMarked() {
        String padding = "one or the other party to this agreement ".repeat(12);
        List<String> texts = texts(padding + "[fraud] " + padding + "[election] " + padding);
        assertThat(texts).hasSize(1);
        assertThat(texts.get(0))
                .hasSizeLessThan(340)
                .startsWith("…")
                .contains(" fraud ", " election ")
                .endsWith("…")
                .doesNotContain("  ");
    }

    @Test
    void theLeadEndsWithNoInitialOfAName() {
        String first =
                "India became the first country to land a spacecraft near the south pole of the moon on Wednesday, "
                        + "watched by schools and offices from Kerala to Kashmir on large screens that had been set up overnight.";
        assertThat(
                        texts(
                                first
                                        + " S. Somanath, who leads the agency, thanked everybody who had worked on it for the years since "
                                        + "the first attempt failed, and named the next mission, which is to bring rocks of the moon home."))
                .containsExactly(first);
    }

    private static List<String> texts(String... fragments) {
        List<String> marked = List.of(fragments).stream()
                .map(text -> text.replace('[', TypedText.MARK).replace(']', TypedText.UNMARK))
                .toList();
        return Snippets.read(marked).stream().map(Snippet::text).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\[\\]]", "");
    }
}
