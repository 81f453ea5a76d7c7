package press.dateline.extract.places;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.names.Mention;
import press.dateline.extract.text.Words;

/** The country or state behind a town's comma, and the town that makes a name behind its comma a state. */
final class BehindComma {

    /** What stands behind the comma in {@code Springfield, Illinois}: a country, and maybe a state of it. */
    record Area(String country, String admin) {

        boolean holds(Place place) {
            return place.entity().country().equals(country)
                    && (admin.isEmpty() || place.isRegion() || place.admin().equals(admin));
        }
    }

    private final Knowledge knowledge;
    private final Words words;

    BehindComma(Knowledge knowledge, Words words) {
        this.knowledge = knowledge;
        this.words = words;
    }

    /** The country or state behind the comma after word {@code to}. */
    Optional<Area> after(int to) {
        if (to >= words.size()
                || !(words.gap(to - 1).equals(", ") || words.gap(to - 1).equals(","))
                || !words.get(to).isCapital()) {
            return Optional.empty();
        }
        int end = to + 1;
        while (end < words.size()
                && end - to < 3
                && words.joins(end - 1)
                && words.get(end).isCapital()) {
            end++;
        }
        for (; end > to; end--) {
            Optional<Area> area = area(words.text(to, end), words.text(to - 1, to));
            if (area.isPresent()) {
                return area;
            }
        }
        return Optional.empty();
    }

    /** The country or state that {@code name} is behind the comma after {@code town}: Georgia has Atlanta or Tbilisi. */
    Optional<Area> area(String name, String town) {
        Optional<Area> country = knowledge.file().named(Kind.COUNTRY, name).stream()
                .map(found -> new Area(found.id(), ""))
                .findFirst();
        Optional<Area> state = regions(name)
                .filter(Place::isRegion)
                .map(place -> new Area(place.entity().country(), place.admin()))
                .findFirst();
        boolean both = state.isPresent() && country.isPresent();
        return both && size(town, state.get()) <= size(town, country.get()) ? country : state.or(() -> country);
    }

    /** New York is a state, too, behind a comma. */
    private Stream<Place> regions(String name) {
        return Stream.concat(knowledge.file().places(name).stream(), knowledge.file().places(name + " State").stream());
    }

    private int size(String town, Area area) {
        return knowledge.file().places(town).stream()
                .filter(place -> !place.isRegion() && area.holds(place))
                .mapToInt(Place::population)
                .max()
                .orElse(0);
    }

    /** A town too small for the tables, of which the state behind its comma says all: Cairo, Illinois. */
    Optional<Place> unlisted(String name, Area area) {
        if (area.admin().isEmpty()) {
            return Optional.empty();
        }
        String id = Spelling.slug(name + " " + area.country() + " " + area.admin());
        return Optional.of(
                new Place(new AuthorityRecord(Kind.PLACE, id, name, List.of(), area.country(), ""), area.admin(), 1));
    }

    /** The town of that name in the state behind its comma: Lebanon, Pennsylvania. */
    Optional<Place> townInState(int from, int to) {
        return after(to)
                .filter(area -> !area.admin().isEmpty())
                .flatMap(area -> knowledge.file().places(words.text(from, to)).stream()
                        .filter(place -> !place.isRegion() && area.holds(place))
                        .findFirst());
    }

    /** The state that {@code name} is, where a town of it stands before it: New York behind Albany. */
    Optional<Place> stateAfterTown(Mention name) {
        if (name.from() == 0 || !words.gap(name.from() - 1).equals(", ")) {
            return Optional.empty();
        }
        String town = words.text(name.from() - 1, name.from());
        return knowledge.file().places(words.text(name.from(), name.to())).stream()
                .filter(Place::isRegion)
                .filter(region -> knowledge.file().places(town).stream()
                        .anyMatch(new Area(region.entity().country(), region.admin())::holds))
                .findFirst();
    }
}
