package press.dateline.extract.areas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** The country or state behind a town's comma, and the town that makes a name behind its comma a state. */
public final class BehindComma {

    /** Also behind a town cut short: Phila., Pa. */
    private static final Set<String> COMMAS = Set.of(", ", ",", "., ");

    private static final int WELL_KNOWN = 100_000;

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final AreaNames areas;

    public BehindComma(Story story) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.areas = new AreaNames(knowledge.file());
    }

    /** The country or state behind the comma after word {@code to}. */
    public Optional<Area> after(int to) {
        if (to >= words.size()
                || !COMMAS.contains(words.gap(to - 1))
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
            Optional<Area> area = areas.area(words.text(to, end), words.text(to - 1, to));
            if (area.isPresent()) {
                // Houston, Kansas City and Miami are three towns.
                return area.filter(within -> !story.on(Rule.ROW_OF_TOWNS)
                        || !isList(to, last(to), within)
                                && knowledge.longerTown(words, to, last(to)).isEmpty());
            }
        }
        return Optional.empty();
    }

    private int last(int to) {
        int end = to + 1;
        while (end < words.size()
                && words.joins(end - 1)
                && words.get(end).isCapital()
                && areas.area(words.text(to, end + 1), "").isPresent()) {
            end++;
        }
        return end;
    }

    /** London, New York and Tokyo are three places, unless the first is a town of the second; behind a state of many towns comes a comma. */
    private boolean isList(int second, int end, Area area) {
        if (area.admin().isEmpty() || words.text(second, end).endsWith(".") || !isRow(second, end)) {
            return false;
        }
        int first = second - 1;
        while (first > 0 && words.joins(first - 1) && words.get(first - 1).isCapital()) {
            first--;
        }
        for (; first < second; first++) {
            List<Place> places = knowledge.file().places(words.text(first, second));
            boolean within = places.stream().anyMatch(place -> !place.isRegion() && area.holds(place));
            boolean known = places.stream().anyMatch(place -> place.isRegion() || place.population() > WELL_KNOWN)
                    || !knowledge
                            .file()
                            .named(Kind.COUNTRY, words.text(first, second))
                            .isEmpty();
            if (within) {
                return false;
            }
            if (known) {
                return true;
            }
        }
        return false;
    }

    /** Whether another name follows behind "and", with none or one more in between. */
    private boolean isRow(int second, int end) {
        int at = end;
        while (at < words.size()
                && at - second < 9
                && words.gap(at - 1).equals(", ")
                && words.get(at).isCapital()) {
            at++;
            while (at < words.size() && words.joins(at - 1) && words.get(at).isCapital()) {
                at++;
            }
        }
        boolean and = words.key(at).equals("and") || words.key(at).equals("or");
        String gap = words.gap(at - 1);
        return and
                && Words.isBlankOrComma(gap)
                && at + 1 < words.size()
                && words.get(at + 1).isCapital();
    }

    /** Whether the words from {@code from} are a town and {@code index} its state as the post writes it: Reno, NV. */
    public boolean isPostal(int index) {
        return index > 0
                && words.get(index).shape() == Word.Shape.CAPITALS
                && words.gap(index - 1).equals(", ")
                && words.get(index - 1).shape() == Word.Shape.CAPITALISED
                && areas.postal(words.text(index, index + 1)).isPresent();
    }

    /** A town too small for the tables, of which the state behind its comma says all: Cairo, Illinois; not New York, New Jersey. */
    public Optional<Place> unlisted(String name, Area area) {
        if (area.admin().isEmpty() || !story.on(Rule.TOWN_NOT_IN_THE_TABLES) || areas.isState(name, area.country())) {
            return Optional.empty();
        }
        String id = Spelling.slug(name + " " + area.country() + " " + area.admin());
        return Optional.of(
                new Place(new AuthorityRecord(Kind.PLACE, id, name, List.of(), area.country(), ""), area.admin(), 1));
    }

    /** The town of that name in the state behind its comma: Lebanon, Pennsylvania. */
    public Optional<Place> townInState(int from, int to) {
        return after(to)
                .filter(area -> !area.admin().isEmpty())
                .flatMap(area -> knowledge.file().places(words.text(from, to)).stream()
                        .filter(place -> !place.isRegion() && area.holds(place))
                        .findFirst());
    }

    /** The state that {@code name} is, where a town of it stands before it: New York behind Albany. */
    public Optional<Place> stateAfterTown(Mention name) {
        if (!story.on(Rule.STATE_BEHIND_ITS_TOWN)
                || name.from() == 0
                || !words.gap(name.from() - 1).equals(", ")) {
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
