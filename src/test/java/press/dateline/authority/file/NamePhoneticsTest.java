package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamePhoneticsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tokayev Tokaev Tokajev Toqaev",
                "Gaddafi Gadhafi Qaddafi Kadafi Khadafy Gaddhafi",
                "Mohammed Muhammad Mohamed Mohamad",
                "Hussein Husain Hussain Husayn Hossein",
                "Zelensky Zelenskiy Zelenskyy Zelenski",
                "Yanukovych Yanukovich Janukovich",
                "Tchaikovsky Chaikovsky",
                "Nazarbayev Nazarbaev Nazarbayew",
                "Lukashenko Loukachenko Lukaschenko",
                "Netanyahu Netanyahou",
                "Bouteflika Buteflika",
                "Navalny Navalnyi Nawalny",
                "Osama Usama",
            })
    void spellingsOfOneNameMeet(String names) {
        assertThat(Arrays.stream(names.split(" ")).map(NamePhonetics::of).distinct())
                .as(names)
                .hasSize(1)
                .doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tokayev Turkey", "Putin Patton", "Karimov Kadyrov", "Morales Morsi", "Almaty Amman"})
    void differentNamesDoNot(String names) {
        assertThat(Arrays.stream(names.split(" ")).map(NamePhonetics::of).distinct())
                .hasSize(2);
    }
}
