package press.dateline.search.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import press.dateline.search.typing.NameVariants.Spelled;

class NameVariantsTest {

    private static final Map<String, Spelled> SOUNDING = Map.of("macon", new Spelled("mccain", 900));

    @Test
    void whatIsOneLetterOffIsLikelierMeantThanWhatSoundsAlike() {
        assertThat(NameVariants.better(SOUNDING, Map.of("macon", new Spelled("macron", 97))))
                .isEqualTo(Map.of("macon", "macron"));
    }

    @Test
    void butNotIfHardlyAStoryHasIt() {
        assertThat(NameVariants.better(SOUNDING, Map.of("macon", new Spelled("mason", 3))))
                .isEqualTo(Map.of("macon", "mccain"));
    }

    @Test
    void eitherIsEnough() {
        assertThat(NameVariants.better(SOUNDING, Map.of("putn", new Spelled("putin", 12))))
                .isEqualTo(Map.of("macon", "mccain", "putn", "putin"));
    }
}
