package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HardCasesTest {

    static Stream<HardCase> rows() {
        return HardCase.table();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatMustComeOutDoesAndNothingThatMustNot(HardCase row) {
        assertThat(row.faults(ExtractorForTests.extract(row.article()))).isEmpty();
    }

    @Test
    void everyRowSaysSomethingThatCanFail() {
        assertThat(HardCase.table()
                        .filter(row -> row.must().isEmpty() && row.mustNot().isEmpty()))
                .isEmpty();
        assertThat(HardCase.table()).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
    }

    @Test
    void aRowIsAgainstAnEmptyExtractionAndAgainstATooFullOne() {
        HardCase row = HardCase.of(List.of("t", "Ghana is not Guinea.", "c:gh", "c:gn a:*"));

        assertThat(row.faults(ExtractorForTests.extract("Nobody is here."))).containsExactly("no country gh");
        assertThat(row.faults(ExtractorForTests.extract("Ghana and Guinea. Angela Merkel spoke.")))
                .containsExactly("false country Guinea", "false actor Angela Merkel");
    }
}
