package press.dateline.extract.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.dateline.authority.file.Kind;

/**
 * Who and where one article is about: each list most salient first, each entity once.
 *
 * @param language of a text that is not English, in which no names are looked for: its ISO 639-1 code, else empty
 * @param unread how many characters at the end of an overlong body were not looked at for names
 * @param keptOut whom and where a rule kept out, and which; empty unless an explanation was asked for
 */
public record Extraction(
        List<Found> countries,
        List<Found> places,
        List<Found> actors,
        List<Found> organisations,
        String language,
        int unread,
        List<String> keptOut) {

    /** Nobody and nowhere. */
    public static final Extraction NOTHING = new Extraction(List.of(), List.of(), List.of(), List.of());

    public Extraction {
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        organisations = List.copyOf(organisations);
        keptOut = List.copyOf(keptOut);
    }

    /** What was found in an article that was looked at whole. */
    public Extraction(List<Found> countries, List<Found> places, List<Found> actors, List<Found> organisations) {
        this(countries, places, actors, organisations, "", 0, List.of());
    }

    /** Nobody and nowhere, for the text is in {@code language}. */
    public static Extraction inAnotherLanguage(String language) {
        return new Extraction(List.of(), List.of(), List.of(), List.of(), language, 0, List.of());
    }

    /** The same, found in the first {@code read} of {@code length} characters. */
    public Extraction readTo(int read, int length) {
        return new Extraction(countries, places, actors, organisations, language, length - read, keptOut);
    }

    /** The same with {@code explained} in the place of each, and with what was kept out. */
    public Extraction explained(UnaryOperator<Found> explained, List<String> keptOut) {
        return new Extraction(
                countries.stream().map(explained).toList(),
                places.stream().map(explained).toList(),
                actors.stream().map(explained).toList(),
                organisations.stream().map(explained).toList(),
                language,
                unread,
                keptOut);
    }

    /** The same, everybody who was renamed under the name of the story's day. */
    public Extraction namedOn(LocalDate day) {
        return explained(found -> found.namedOn(day), keptOut);
    }

    /** For whoever brought the article; empty if all of it was looked at. */
    public Optional<String> warning() {
        if (!language.isEmpty()) {
            return Optional.of("is in " + Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
                    + ", not in English: it is found by its words, and no names were looked for in it");
        }
        return unread == 0
                ? Optional.empty()
                : Optional.of(
                        "is so long that its last %,d characters were not looked at for names, since one article may"
                                        .formatted(unread)
                                + " have 2,000,000 and take about 20 seconds; what was found before them is kept");
    }

    /** Those of one kind. */
    public List<Found> of(Kind kind) {
        return switch (kind) {
            case COUNTRY -> countries;
            case PLACE -> places;
            case ACTOR -> actors;
            case ORGANISATION -> organisations;
        };
    }

    /** All of them, kind after kind. */
    public Stream<Found> all() {
        return Stream.of(countries, places, actors, organisations).flatMap(List::stream);
    }
}
