package press.dateline.search.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.search.state.TypedText;

class SnippetsTest {

    private static final String LONG = "Judges asked whether the [election] had been free of errors.";

    @Test
    void theCutOffEndOfASentenceIsNotShownBesideWhatMarksTheSame() {
        assertThat(texts(LONG, "the [Election].")).containsExactly(plain(LONG));
    }

    @Test
    void butItIsWhereItAloneShowsTheWord() {
        assertThat(texts("[fraud].", LONG)).containsExactly("fraud.", plain(LONG));
    }

    @Test
    void aStoryOfAFewLettersIsShownWhole() {
        assertThat(texts("Rain.")).containsExactly("Rain.");
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
