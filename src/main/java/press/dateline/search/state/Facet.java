package press.dateline.search.state;

import java.util.Locale;
import java.util.Optional;
import press.dateline.authority.file.Kind;

/** A counted list beside the results; the lower-case names are the words in URL, JSON and templates. */
public enum Facet {
    COUNTRY("countries"),
    PLACE("places"),
    ACTOR("actors"),
    ORGANISATION("organisations"),
    SOURCE("sources"),
    /** Over the date of publication; in a link it is spelled with {@code from} and {@code to}. */
    YEAR("years");

    private final String plural;

    Facet(String plural) {
        this.plural = plural;
    }

    /** The word for one of its values, which is also its URL parameter and field: {@code country}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word for many: {@code countries}. */
    public String plural() {
        return plural;
    }

    /** The kind of entity it lists; none for sources and years. */
    public Optional<Kind> kind() {
        return Kind.of(word());
    }

    /** Whether its values combine by any, all and none; years are one range of dates instead. */
    public boolean combines() {
        return this != YEAR;
    }

    /** The facet whose word is {@code word}. */
    public static Optional<Facet> of(String word) {
        for (Facet facet : values()) {
            if (facet.word().equals(word)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }

    /** The facet that lists entities of {@code kind}. */
    public static Facet of(Kind kind) {
        return valueOf(kind.name());
    }

    /** Ids of entities are lower case; names of sources are kept as they are. */
    String clean(String value) {
        String text = TypedText.line(value);
        return kind().isPresent() ? text.toLowerCase(Locale.ROOT) : text;
    }
}
