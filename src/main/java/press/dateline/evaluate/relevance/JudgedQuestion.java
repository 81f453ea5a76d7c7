package press.dateline.evaluate.relevance;

import java.util.Set;

/** A question and the uris of all articles that answer it. */
public record JudgedQuestion(String text, Set<String> relevant) {

    public JudgedQuestion {
        relevant = Set.copyOf(relevant);
    }
}
