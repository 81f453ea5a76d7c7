package press.dateline.extract.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNameTest {

    @ParameterizedTest
    @CsvSource({
        "sonya, sonia",
        "hilary, hillary",
        "lindsay, lindsey",
        "vladmir, vladimir",
        "bashir, bashar",
        "sala, salah",
        "steven, stephen",
        "steve, stephen",
        "chris, christopher",
        "nicholas, nicolas",
        "volodymr, volodymyr",
        "kasym-zhomart, kassym-jomart",
        "mohammad, mohamed",
        "princes, prince",
        "qassim, qassem",
        "corey, cory"
    })
    void spellingsAndShortFormsOfOneName(String one, String other) {
        assertThat(GivenName.soundsLike(one, other)).isTrue();
        assertThat(GivenName.soundsLike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mark, mary", "marian, mary", "margaret, mary", "maria, martin", "martin, marina", "mark, marjorie",
        "roberto, robert", "luis, luisa", "daniella, danilo", "rich, rick", "jericho, jerry", "pria, priti",
        "yosuke, yoshimasa", "chad, charles", "jacinta, jack", "imee, imelda", "donna, donald", "ann, anna"
    })
    void namesThatOnlyBeginAlike(String one, String other) {
        assertThat(GivenName.soundsLike(one, other)).isFalse();
        assertThat(GivenName.soundsLike(other, one)).isFalse();
    }
}
