package press.dateline.search.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part of an article that words are looked for in, and the fields that hold it. */
public enum Scope {
    /** Found in the headline, a story is rather about it. */
    TEXT(List.of("headline^2", "body"), List.of("headline.exact^2", "body.exact")),
    HEADLINE(List.of("headline"), List.of("headline.exact")),
    BY(List.of("byline"), List.of("byline")),
    SOURCE(List.of("source.exact"), List.of("source.exact"));

    private final List<String> stemmed;
    private final List<String> exact;

    Scope(List<String> stemmed, List<String> exact) {
        this.stemmed = stemmed;
        this.exact = exact;
    }

    public List<String> stemmed() {
        return stemmed;
    }

    public List<String> exact() {
        return exact;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope a reader can name before a colon. */
    static Optional<Scope> of(String word) {
        for (Scope scope : values()) {
            if (scope != TEXT && scope.word().equalsIgnoreCase(word)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
