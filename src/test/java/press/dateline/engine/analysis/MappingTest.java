package press.dateline.engine.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    @Test
    void putsCharactersInPlaceOfOthers() throws IOException {
        StringWriter mapped = new StringWriter();
        new Mapping(() -> List.of("_$ => _dollar", "- =>"))
                .create(new StringReader("$ _$5 -6"))
                .transferTo(mapped);
        assertThat(mapped).hasToString("$ _dollar5 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " => b", "a => b => c"})
    void refusesWhatIsNoMapping(String line) {
        assertThatThrownBy(() -> new Mapping(() -> List.of(line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[from => to]")
                .hasMessageContaining("[" + line + "]");
    }
}
