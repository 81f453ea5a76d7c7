package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Extraction;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "Lech Wałęsa, Lech Walesa",
        "Muammar Gaddafi, Moammar Gadhafi",
        "Volodymyr Zelensky, Volodymyr Zelenskyy",
        "Tamsin O’Brady, Tamsin O'Brady",
        "Zoltán Kovácsfi, Zoltan Kovacsfi",
    })
    void spellingsOfOneNameHaveOneIdInEveryArticle(String one, String other) {
        assertThat(id(one)).isEqualTo(id(other));
    }

    @ParameterizedTest
    @CsvSource({"Raul Castro, Fidel Castro", "Bill Clinton, Hillary Clinton", "Tamsin O'Brady, Tamsin Brady"})
    void differentPeopleHaveDifferentIds(String one, String other) {
        assertThat(id(one)).isNotEqualTo(id(other));
    }

    private static String id(String name) {
        Extraction extraction = ExtractorForTests.extract("On Monday " + name + " said that he would stay in the job.");
        assertThat(extraction.actors()).as(name).hasSize(1);
        return extraction.actors().get(0).id();
    }

    @Test
    void endlessNameStillHasAnIdThatAnAddressCanHold() {
        String name = "Airport of ".repeat(80);
        String id = AuthorityFile.unknown(Kind.ORGANISATION, name).id();
        assertThat(id.length()).isLessThan(120);
        assertThat(AuthorityFile.unknown(Kind.ORGANISATION, name + "Rome").id()).isNotEqualTo(id);
    }
}
