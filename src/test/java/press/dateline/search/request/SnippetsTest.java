package press.dateline.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "President J. F. [Kennedy] met Gen. [Maxwell] Taylor of the U.S. Army.",
                "The [Kennedy] plan of the U.N. Security Council came from Lt. Col. [Maxwell] in Washington.",
                "Acme Inc. President Ann [Kennedy] and St. Louis lawyer Robert S. [Maxwell] agreed.",
                "He arrived at 9 a.m. Monday, [Kennedy] said, with [Maxwell] at No. 10."
            })
    void aSentenceDoesNotEndAtAnInitialNorWhereAWordIsCutShort(String sentence) {
        assertThat(texts("It rained. " + sentence + " A [Kennedy] came. There was [Maxwell]."))
                .containsExactly(plain(sentence));
    }

    @Test
    void butAnAbbreviationEndsOneBeforeAWordThatBeginsOthers() {
        assertThat(texts("[Kennedy] is back in the U.S. The [Maxwell] case goes on."))
                .containsExactly("Kennedy is back in the U.S.", "The Maxwell case goes on.");
    }

    @Test
    void aSentenceWithTheWordsThatTellIsBetterThanOneWithCommonWords() {
        assertThat(texts("[What] [was] [the] [fraud] [of] [which] [they] spoke?", "[Fraud] spoiled the [election]."))
                .containsExactly("Fraud spoiled the election.");
    }

    @Test
    void theOnlySentenceWithAllWordsIsFoundHoweverFarDown() {
        String body =
                "Only [fraud] here. ".repeat(30) + "The [election] was no [fraud]. " + "An [election]. ".repeat(30);
        assertThat(texts(body)).containsExactly("The election was no fraud.");
    }

    @Test
    void aPossessiveIsNoWordMore() {
        assertThat(texts("It was [Brown's] idea. [Brown] met [Harris].")).containsExactly("Brown met Harris.");
    }

    @Test
    void whatIsMarkedAcrossTheEndOfASentenceIsMarkedInBoth() {
        Snippet second = snippets("A [pear. Plum] came.").get(1);
        assertThat(second.pieces())
                .containsExactly(new Snippet.Piece("Plum", true), new Snippet.Piece(" came.", false));
    }

    private static List<String> texts(String... paragraphs) {
        return snippets(paragraphs).stream().map(Snippet::text).toList();
    }

    private static List<Snippet> snippets(String... paragraphs) {
        return Snippets.read(List.of(paragraphs).stream()
                .map(text -> text.replace('[', TypedText.MARK).replace(']', TypedText.UNMARK))
                .toList());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\[\\]]", "");
    }
}
