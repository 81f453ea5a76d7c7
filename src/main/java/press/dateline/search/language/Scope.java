package press.dateline.search.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.dateline.index.schema.ArticleField;

/** The part of an article that words are looked for in, and the fields that hold it. */
public enum Scope {
    /** Found in the headline, a story is rather about it. */
    TEXT(
            List.of(ArticleField.HEADLINE + "^2", ArticleField.BODY),
            List.of(ArticleField.HEADLINE_EXACT + "^2", ArticleField.BODY_EXACT)),
    HEADLINE(List.of(ArticleField.HEADLINE), List.of(ArticleField.HEADLINE_EXACT)),
    BY(List.of(ArticleField.BYLINE), List.of(ArticleField.BYLINE)),
    SOURCE(List.of(ArticleField.SOURCE_EXACT), List.of(ArticleField.SOURCE_EXACT));

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
