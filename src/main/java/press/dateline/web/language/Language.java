package press.dateline.web.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that pages are in, whole; the first is what is not said otherwise. */
public enum Language {
    ENGLISH("en", "English", Locale.UK),
    FRENCH("fr", "Français", Locale.FRANCE);

    /** Where a request keeps it. */
    private static final String KEPT = "dateline.language";

    private static final List<String> TAGS =
            Stream.of(values()).map(Language::tag).toList();

    private final String tag;
    private final String title;
    private final Locale locale;
    private final Map<Class<?>, Object> bundles = new ConcurrentHashMap<>();

    Language(String tag, String title, Locale locale) {
        this.tag = tag;
        this.title = title;
        this.locale = locale;
    }

    /** As HTML and HTTP name it. */
    public String tag() {
        return tag;
    }

    /** What it calls itself. */
    public String title() {
        return title;
    }

    public Locale locale() {
        return locale;
    }

    /** The one of that tag, if pages are in it. */
    public static Optional<Language> named(@Nullable String tag) {
        return Stream.of(values())
                .filter(language -> language.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** Which one a browser asks for before all others that pages are in; {@code header} may be anything. */
    public static Optional<Language> accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return named(Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The one that a request was found to be in. */
    public static Language of(@Nullable RoutingContext context) {
        return context != null && context.get(KEPT) instanceof Language language ? language : ENGLISH;
    }

    public void keep(RoutingContext context) {
        context.put(KEPT, this);
    }

    /** The words of a bundle in this language. */
    public <T> T in(Class<T> bundle) {
        return bundle.cast(bundles.computeIfAbsent(
                bundle,
                wanted -> this == ENGLISH
                        ? MessageBundles.get(wanted)
                        : MessageBundles.get(wanted, Localized.Literal.of(tag))));
    }

    /** What all pages share. */
    public SharedMessages shared() {
        return in(SharedMessages.class);
    }

    /** {@code 1,234} as it is written there. */
    public String number(long number) {
        return String.format(locale, "%,d", number);
    }
}
