package press.dateline.search.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.search.request.Snippet;
import press.dateline.search.request.Snippet.Piece;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It rained. Ann Lee came. It stopped.|Ann Lee|Ann Lee came.",
                "It rained. Mr. J. Lee of St. Paul came. It stopped.|Lee|Mr. J. Lee of St. Paul came.",
                "It rained.\\n\\nAnn Lee came\\n\\nIt stopped.|Ann Lee|Ann Lee came",
                "It rained. Ann\\nLee came to\\nthe town. It stopped.|Lee|Ann Lee came to the town.",
                "It rained in Oslo|Oslo|It rained in Oslo",
                "Oslo|Oslo|Oslo",
                "He asked: \"Where is Ann Lee?\" She came.|Ann Lee|He asked: \"Where is Ann Lee?\""
            })
    void theSentenceAroundAMentionIsFound(String body, String name, String expected) {
        String text = body.replace("\\n", "\n");
        assertThat(cut(text, name).text()).isEqualTo(expected);
    }

    @Test
    void mentionsAreMarkedAndNothingElse() {
        assertThat(cut("Ann Lee met\nAnn Lee.", "Ann Lee").pieces())
                .containsExactly(new Piece("Ann Lee", true), new Piece(" met Ann Lee.", false));
    }

    @Test
    void aVeryLongSentenceIsCutAroundTheMention() {
        String body = "word ".repeat(300) + "Ann Lee" + " word".repeat(300) + ".";
        String cut = cut(body, "Ann Lee").text();
        assertThat(cut).startsWith("… ").endsWith(" …").contains("Ann Lee").hasSizeLessThan(400);
    }

    private static Snippet cut(String body, String name) {
        int start = body.indexOf(name);
        Stretch mention = new Stretch(start, start + name.length());
        Sentences sentences = new Sentences(body);
        return sentences.cut(sentences.around(mention), List.of(mention));
    }
}
