package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClubTownsTest {

    private final AuthorityFile file = AuthorityFile.carried();

    @Test
    void everyTownAndEveryClubIsInItsTable() {
        List<String> towns = Stream.concat(column("club-towns", 0), column("teams", 4))
                .filter(town -> file.find(Kind.PLACE, town).isEmpty())
                .toList();
        List<String> clubs = column("club-towns", 1)
                .filter(club ->
                        file.find(Kind.ORGANISATION, Spelling.slug(club)).isEmpty())
                .toList();

        assertThat(towns).isEmpty();
        assertThat(clubs).isEmpty();
    }

    @Test
    void aTownHasAnotherClubInEachGame() {
        ClubTowns towns = ClubTowns.carried();

        assertThat(towns.club("NFL team", "denver-us")).contains("denver-broncos");
        assertThat(towns.club("NBA team", "denver-us")).contains("denver-nuggets");
        assertThat(towns.club("MLB team", "denver-us")).isEmpty();
        assertThat(towns.club("football club", "stuttgart-de")).contains("vfb-stuttgart");
    }

    private static Stream<String> column(String table, int column) {
        return Table.table(table).stream().map(row -> row.text(column));
    }
}
