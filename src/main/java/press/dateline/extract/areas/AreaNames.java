package press.dateline.extract.areas;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;

/** Which country or state a name is where it stands behind a town: Georgia behind Atlanta or Tbilisi, TX, ON. */
public final class AreaNames {

    private static final Map<String, String> CANADIAN = Map.of(
            "AB", "01", "BC", "02", "MB", "03", "NB", "04", "NL", "05", "NS", "07", "ON", "08", "QC", "10", "SK", "11");

    private final AuthorityFile file;

    public AreaNames(AuthorityFile file) {
        this.file = file;
    }

    /** The country or state that {@code name} is behind {@code town}. */
    public Optional<Area> area(String name, String town) {
        Optional<Area> country = file.named(Kind.COUNTRY, name).stream()
                .map(found -> new Area(found.id(), ""))
                .findFirst();
        Optional<Area> state = regions(name)
                .filter(Place::isRegion)
                .map(place -> new Area(place.entity().country(), place.admin()))
                .findFirst();
        Optional<Area> postal = postal(name);
        if (postal.isPresent()) {
            return postal;
        }
        boolean both = state.isPresent() && country.isPresent();
        return both && size(town, state.get()) <= size(town, country.get()) ? country : state.or(() -> country);
    }

    /** Whether {@code name} is itself a state of {@code country}, which lies in no other. */
    boolean isState(String name, String country) {
        return regions(name)
                .anyMatch(place -> place.isRegion() && place.entity().country().equals(country));
    }

    /** TX, ON: what the post writes behind a town. */
    Optional<Area> postal(String name) {
        if (name.length() != 2 || !name.equals(name.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String canadian = CANADIAN.get(name);
        return canadian != null
                ? Optional.of(new Area("ca", canadian))
                : file.townspeople("us", name) > 0 ? Optional.of(new Area("us", name)) : Optional.empty();
    }

    /** New York is a state, too, behind a comma. */
    private Stream<Place> regions(String name) {
        return Stream.concat(file.places(name).stream(), file.places(name + " State").stream());
    }

    private int size(String town, Area area) {
        return file.places(town).stream()
                .filter(place -> !place.isRegion() && area.holds(place))
                .mapToInt(Place::population)
                .max()
                .orElse(0);
    }
}
