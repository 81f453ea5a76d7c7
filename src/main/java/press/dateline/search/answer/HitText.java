package press.dateline.search.answer;

import java.util.List;
import press.dateline.search.request.Snippet;

/**
 * What a reader sees of the words of a hit.
 *
 * @param headline with what matched marked; empty if the article has none
 * @param snippets the passages that match, best first, or the lead when no words were asked
 * @param evidence the sentences that name those whom the search keeps to, those first that name most of them
 */
public record HitText(Snippet headline, List<Snippet> snippets, List<Evidence> evidence) {

    public HitText {
        snippets = List.copyOf(snippets);
        evidence = List.copyOf(evidence);
    }

    HitText withoutEvidence() {
        return new HitText(headline, snippets, List.of());
    }
}
