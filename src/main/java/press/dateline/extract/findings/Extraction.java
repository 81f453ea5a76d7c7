package press.dateline.extract.findings;

import java.util.List;
import java.util.stream.Stream;
import press.dateline.authority.file.Kind;

/** Who and where one article is about: each list most salient first, each entity once. */
public record Extraction(List<Found> countries, List<Found> places, List<Found> actors, List<Found> organisations) {

    public Extraction {
        countries = List.copyOf(countries);
        places = List.copyOf(places);
        actors = List.copyOf(actors);
        organisations = List.copyOf(organisations);
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
