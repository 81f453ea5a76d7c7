package press.dateline.extract.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "John F. Kennedy, John Fitzgerald Kennedy",
        "J. Kennedy, John Kennedy",
        "Kassym-Jomart Tokayev, Kassym-Jomart Tokayev",
        "José Aznar, Jose Maria Aznar",
        "Robert Kennedy Jr., Robert F. Kennedy Jr.",
    })
    void variantsAreOnePerson(String one, String other) {
        assertThat(PersonName.of(one).isVariantOf(PersonName.of(other))).isTrue();
        assertThat(PersonName.of(other).isVariantOf(PersonName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Bill Clinton, Hillary Clinton",
        "George W. Bush, George H.W. Bush",
        "Raul Castro, Fidel Castro",
        "Kennedy, John Kennedy",
        "Robert Kennedy, Robert Byrd",
        "Robert F. Kennedy Jr., Robert F. Kennedy",
    })
    void oneSurnameIsNotOnePerson(String one, String other) {
        assertThat(PersonName.of(one).isVariantOf(PersonName.of(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ursula von der Leyen, leyen",
        "Mohammed bin Salman, salman",
        "Daniel Day-Lewis, day lewis",
        "Martin Luther King Jr., king",
        "Bashar al-Assad, assad",
        "Lech Wałęsa, walesa",
    })
    void theSurnameIsTheLastPartWithoutParticlesAndSuffixes(String name, String surname) {
        assertThat(PersonName.of(name).last()).isEqualTo(surname);
    }
}
