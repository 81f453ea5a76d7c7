package press.dateline.search.state;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Words of a search in a note; in English quotation marks unless said otherwise. */
public record QuotedWords(List<String> words) {

    public QuotedWords {
        words = List.copyOf(words);
    }

    public String in(UnaryOperator<String> quoted) {
        return words.stream().map(quoted).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return in(word -> "“" + word + "”");
    }
}
