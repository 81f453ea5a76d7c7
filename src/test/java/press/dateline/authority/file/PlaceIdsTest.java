package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place keeps the id that links and stored articles bear, whatever a later GeoNames says of it. */
class PlaceIdsTest {

    private static final AuthorityFile FILE = AuthorityFile.carried();

    /** Sent in links since the first release; nobody may give these to other towns. */
    @ParameterizedTest
    @CsvSource({
        "springfield-us,    4409896",
        "springfield-us-ma, 4951788",
        "springfield-us-il, 4250542",
        "almaty-kz,         1526384",
        "kyiv-ua,           703448",
        "london-gb,         2643743",
        "london-ca,         6058560",
        "paris-fr,          2988507",
        "paris-us,          4717560",
    })
    void anIdIsOfTheTownItWasGivenTo(String id, String geoNames) {
        assertThat(FILE.canonical(new EntityKey(Kind.PLACE, geoNames)).id()).isEqualTo(id);
        assertThat(FILE.find(Kind.PLACE, id)).isPresent();
    }

    @Test
    void everyTownHasAnIdAndAGeoNamesIdOfItsOwn() {
        List<Table.Row> towns = Table.table("cities");
        assertThat(towns).extracting(row -> row.text(5)).doesNotContain("").doesNotHaveDuplicates();
        assertThat(towns)
                .extracting(row -> row.text(6))
                .allMatch(id -> id.matches("[1-9][0-9]*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void idsEndInTheirCountryOrItsProvince() {
        assertThat(Table.table("cities"))
                .allMatch(row -> row.text(5).matches(".+-" + row.text(2) + "(-[\\p{L}\\p{Nd}]+)*"));
    }

    @Test
    void onlyAPlaceGoesByAGeoNamesId() {
        EntityKey actor = new EntityKey(Kind.ACTOR, "1526384");
        assertThat(FILE.canonical(actor)).isEqualTo(actor);
        EntityKey nowhere = new EntityKey(Kind.PLACE, "999999999");
        assertThat(FILE.canonical(nowhere)).isEqualTo(nowhere);
    }
}
