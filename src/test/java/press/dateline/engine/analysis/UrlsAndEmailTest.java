package press.dateline.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

class UrlsAndEmailTest {

    @Test
    void anAddressIsOneWord() throws IOException {
        assertThat(words("Write to ada@example.org, or see https://example.org/a now."))
                .containsExactly("Write", "to", "ada@example.org", "or", "see", "https://example.org/a", "now");
    }

    private static List<String> words(String text) throws IOException {
        Tokenizer tokens = new UrlsAndEmail().create();
        tokens.setReader(new StringReader(text));
        List<String> words = new ArrayList<>();
        try (TokenStream passed = new Unique().create(tokens)) {
            CharTermAttribute word = passed.addAttribute(CharTermAttribute.class);
            passed.reset();
            while (passed.incrementToken()) {
                words.add(word.toString());
            }
            passed.end();
        }
        return words;
    }
}
