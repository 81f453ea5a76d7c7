package press.dateline.authority.file;

import java.util.Locale;
import java.util.Optional;

/** The four kinds of entity; their lower-case names are the words in URL, mapping, JSON and templates. */
public enum Kind {
    COUNTRY("countries"),
    PLACE("places"),
    ACTOR("actors"),
    ORGANISATION("organisations");

    private final String plural;

    Kind(String plural) {
        this.plural = plural;
    }

    /** The word for one of them: {@code country}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for many, which is also the path of their pages: {@code countries}. */
    public String plural() {
        return plural;
    }

    /** The kind whose word is {@code word}. */
    public static Optional<Kind> of(String word) {
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
