package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks every row of the tables of the authority file that people write by hand; {@code docs/data.md} says the rules. */
class HandWrittenTablesTest {

    /** Where a row can come from: written by hand from public facts, or the same in Wikidata. */
    private static final Set<String> SOURCES = Set.of("hand", "wikidata");

    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern GEONAMES = Pattern.compile("[1-9][0-9]*");
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private static final int NONE = -1;

    /** Which column holds what; the last three are always the id elsewhere, the source and the day last checked. */
    enum Written {
        COUNTRY_NAMES(8, NONE, 2, 0, WIKIDATA),
        GROUPS(7, 0, 1, 2, WIKIDATA),
        METONYMS(5, NONE, NONE, 1, WIKIDATA),
        ORGANISATIONS(7, 0, 1, 2, WIKIDATA),
        PEOPLE(9, 0, 1, 2, WIKIDATA),
        LOCAL_NAMES(7, NONE, NONE, NONE, GEONAMES),
        PLACE_NAMES(5, NONE, 1, NONE, GEONAMES),
        REGIONS(7, 0, 1, 2, GEONAMES),
        RENAMED(7, NONE, NONE, NONE, WIKIDATA),
        TEAMS(8, 0, 1, 2, WIKIDATA);

        final int columns;
        final int name;
        final int aliases;
        final int country;
        final Pattern id;

        Written(int columns, int name, int aliases, int country, Pattern id) {
            this.columns = columns;
            this.name = name;
            this.aliases = aliases;
            this.country = country;
            this.id = id;
        }

        List<Table.Row> rows() {
            return Table.table(name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        String country(Table.Row row) {
            return this == PLACE_NAMES || this == LOCAL_NAMES ? countryOfPlace(row.text(0)) : row.text(country);
        }

        private static String countryOfPlace(String id) {
            return id.substring(id.lastIndexOf('-') + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRowHasEveryColumn(Written table) {
        assertThat(wrong(table, row -> row.fields().length == table.columns)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void countriesExist(Written table) {
        Set<String> countries = AuthorityFile.carried()
                .records(Kind.COUNTRY)
                .map(AuthorityRecord::id)
                .collect(Collectors.toSet());
        assertThat(wrong(
                        table,
                        row -> table.country != NONE
                                && !row.text(table.country).isEmpty()
                                && !countries.contains(row.text(table.country)),
                        "names a country that there is not"))
                .isEmpty();
    }

    @Test
    void otherNamesOfPlacesAreOfPlacesThatExist() {
        assertThat(wrong(
                        Written.PLACE_NAMES,
                        row -> !AuthorityFile.carried()
                                .canonical(new EntityKey(Kind.PLACE, row.text(2)))
                                .id()
                                .equals(row.text(0)),
                        "is not the place of its GeoNames id"))
                .isEmpty();
    }

    @Test
    void namesOnPagesAreOfPlacesThatExistAndDiffer() {
        assertThat(wrong(
                        Written.LOCAL_NAMES,
                        row -> AuthorityFile.carried()
                                .find(Kind.PLACE, row.text(0))
                                .isEmpty(),
                        "is no place"))
                .isEmpty();
        assertThat(wrong(
                        Written.LOCAL_NAMES,
                        row -> !row.text(4).isEmpty()
                                && !AuthorityFile.carried()
                                        .canonical(new EntityKey(Kind.PLACE, row.text(4)))
                                        .id()
                                        .equals(row.text(0)),
                        "is not the place of its GeoNames id"))
                .isEmpty();
        assertThat(wrong(
                        Written.LOCAL_NAMES,
                        row -> row.text(2)
                                .equals(AuthorityFile.carried()
                                        .find(Kind.PLACE, row.text(0))
                                        .orElseThrow()
                                        .name()),
                        "is called so in English, too"))
                .isEmpty();
    }

    @Test
    void yearsAreInOrder() {
        assertThat(wrong(
                        Written.PEOPLE,
                        row -> row.number(4, 1945) > row.number(5, 9999)
                                || row.number(4, 1945) < 1850
                                || row.number(4, 1945) > today.getYear(),
                        "has a first year after its last, or one nobody living remembers"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RENAMED")
    void noNameIsThereTwice(Written table) {
        Map<String, List<String>> bearers = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            // Exactly as written where a text is no name: USSR and U.S.S.R. are two texts.
            String name =
                    table.name == NONE ? row.text(0) : Spelling.key(row.text(table.name)) + " " + table.country(row);
            bearers.computeIfAbsent(name, unused -> new ArrayList<>())
                    .add(row.origin().toString());
        }
        assertThat(severalOf(bearers)).isEmpty();
    }

    /** Of one name in two countries the story's country decides; of two people their years do, of two bodies whether it is on sport. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RENAMED")
    void noAliasIsOfTwoThatNothingTellsApart(Written table) {
        Map<String, List<String>> bearers = new TreeMap<>();
        for (Table.Row row : table.rows()) {
            boolean sport = table == Written.ORGANISATIONS && row.text(3).startsWith("sport");
            String apart = table == Written.PEOPLE ? row.text(4) : table.country(row) + (sport ? " sport" : "");
            namesOf(table, row).distinct().forEach(name -> bearers.computeIfAbsent(
                            name + " " + apart, unused -> new ArrayList<>())
                    .add(row.origin().toString()));
        }
        assertThat(severalOf(bearers)).isEmpty();
    }

    private static Stream<String> namesOf(Written table, Table.Row row) {
        Stream<String> aliases = table.aliases == NONE ? Stream.of() : row.list(table.aliases).stream();
        Stream<String> name = table.name == NONE ? Stream.of() : Stream.of(row.text(table.name));
        return Stream.concat(name, aliases).map(Spelling::key);
    }

    @ParameterizedTest
    @EnumSource
    void idsElsewhereAreWellFormedAndOfOneRow(Written table) {
        Function<Table.Row, String> id = row -> row.text(table.columns - 3);
        assertThat(wrong(
                        table,
                        row -> !id.apply(row).isEmpty()
                                && !table.id.matcher(id.apply(row)).matches(),
                        "has an id that is none"))
                .isEmpty();
        Map<String, List<String>> bearers = new TreeMap<>();
        table.rows().stream().filter(row -> !id.apply(row).isEmpty()).forEach(row -> bearers.computeIfAbsent(
                        id.apply(row), unused -> new ArrayList<>())
                .add(row.origin().toString()));
        assertThat(severalOf(bearers)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyRowSaysItsSourceAndTheDayItWasLastChecked(Written table) {
        assertThat(wrong(table, row -> !SOURCES.contains(row.text(table.columns - 2)), "has no source of " + SOURCES))
                .isEmpty();
        assertThat(wrong(
                        table,
                        row -> LocalDate.parse(row.text(table.columns - 1)).isAfter(today.plusDays(1)),
                        "was checked in the future"))
                .isEmpty();
    }

    /** Age is no fault: it is listed, so that whoever renews the tables knows where to begin. */
    @Test
    void whatWasLastCheckedMoreThanAYearAgoIsListed() {
        Map<Written, Long> old = new HashMap<>();
        for (Written table : Written.values()) {
            List<String> rows = wrong(
                    table,
                    row -> LocalDate.parse(row.text(table.columns - 1)).isBefore(today.minusYears(1)),
                    "was last checked more than a year ago");
            rows.forEach(System.out::println);
            old.put(table, (long) rows.size());
        }
        System.out.println("rows of hand-written tables not checked for a year: " + old);
        assertThat(old).hasSize(Written.values().length);
    }

    private static List<String> wrong(Written table, Predicate<Table.Row> isWrong, String what) {
        return table.rows().stream()
                .filter(isWrong)
                .map(row -> row.origin() + ": " + row.text(0) + " " + what)
                .toList();
    }

    private static List<String> wrong(Written table, Predicate<Table.Row> isRight) {
        return wrong(table, isRight.negate(), "has not the columns of its table");
    }

    private static List<String> severalOf(Map<String, List<String>> bearers) {
        return bearers.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .toList();
    }
}
