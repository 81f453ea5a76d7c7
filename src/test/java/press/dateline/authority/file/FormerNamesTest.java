package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormerNamesTest {

    private final AuthorityFile file = AuthorityFile.carried();

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, thomson-csf, 1987-03-01, Thomson-CSF",
        "ORGANISATION, thomson-csf, 2000-12-05, Thomson-CSF",
        "ORGANISATION, thomson-csf, 2000-12-06, Thales",
        "ORGANISATION, daimler-benz, 1999-01-01, DaimlerChrysler",
        "ORGANISATION, daimler-benz, 2015-01-01, Daimler",
        "ACTOR, king-charles-iii, 2022-03-01, Prince Charles",
        "ACTOR, king-charles-iii, 2023-03-01, King Charles III",
        "ORGANISATION, nestle, 1987-03-01, Nestle",
    })
    void anEntityHasTheNameOfTheDay(Kind kind, String id, LocalDate day, String name) {
        AuthorityRecord now = file.find(kind, id).orElseThrow();
        AuthorityRecord then = FormerNames.carried().on(day, now);
        assertThat(then.name()).isEqualTo(name);
        assertThat(then.id()).isEqualTo(id);
    }

    @Test
    void itsOwnNameIsTheLatestAndItIsFoundByAllItHad() {
        assertThat(file.find(Kind.ORGANISATION, "thomson-csf").orElseThrow().name())
                .isEqualTo("Thales");
        assertThat(file.named(Kind.ORGANISATION, "Thomson-CSF"))
                .isEqualTo(file.named(Kind.ORGANISATION, "Thales"))
                .hasSize(1);
    }

    @Test
    void whomAnotherFileKnowsUnderThatIdKeepsTheName() {
        AuthorityRecord other = new AuthorityRecord(Kind.ORGANISATION, "thomson-csf", "Thomson", List.of(), "fr", "");
        assertThat(FormerNames.carried().on(LocalDate.of(1987, 3, 1), other)).isEqualTo(other);
    }

    @Test
    void everyRowIsOfSomebodyKnownAndTheLastOfEachIsOpen() {
        for (Table.Row row : Table.table("renamed")) {
            AuthorityRecord known = file.find(Kind.of(row.text(0)).orElseThrow(), row.text(1))
                    .orElseThrow(() -> new AssertionError(row.origin() + ": nobody has this id"));
            assertThat(FormerNames.carried().on(LocalDate.of(9999, 1, 1), known).name())
                    .as(row.origin().toString())
                    .isEqualTo(known.name());
        }
    }

    @Test
    void namesOutOfOrderAreRefusedByLine() {
        List<Table.Row> rows = List.of(row("2000-01-01"), row("1999-01-01"));
        assertThatThrownBy(() -> new FormerNames(rows)).hasMessageContaining("renamed.tsv, line 7");
    }

    private static Table.Row row(String until) {
        return new Table.Row(new String[] {"organisation", "x", "X until " + until, until}, new TableRow("renamed", 7));
    }
}
