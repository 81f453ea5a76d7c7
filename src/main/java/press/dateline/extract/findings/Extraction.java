package press.dateline.extract.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.authority.file.Kind;

/**
 * Who and where one article is about: each list most salient first, each entity once.
 *
 * @param unread how many characters at the end of an overlong body were not looked at for names
 */
public record Extraction(
        List<Found> countries, List<Found> places, List<Found> actors, List<Found> organisations, int unread) {

    public Extraction {
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        organisations = List.copyOf(organisations);
    }

    /** What was found in an article that was looked at whole. */
    public Extraction(List<Found> countries, List<Found> places, List<Found> actors, List<Found> organisations) {
        this(countries, places, actors, organisations, 0);
    }

    /** The same, found in the first {@code read} of {@code length} characters. */
    public Extraction readTo(int read, int length) {
        return new Extraction(countries, places, actors, organisations, length - read);
    }

    /** For whoever brought the article; empty if all of it was looked at. */
    public Optional<String> warning() {
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
