package press.dateline.web.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsFormatTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
                "application/openmetrics-text; version=1.0.0",
                "Text/Plain",
                "image/png, text/*;q=0.2"
            })
    void whatPrometheusAndPeopleAskForIsOffered(String accept) {
        assertThat(MetricsFormat.isOffered(List.of(accept))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/json", "text/plain;q=0, image/png", "nonsense", ""})
    void whatNobodyWritesIsNot(String accept) {
        assertThat(MetricsFormat.isOffered(List.of(accept))).isFalse();
    }

    @Test
    void whoeverDoesNotSayTakesWhatThereIs() {
        assertThat(MetricsFormat.isOffered(List.of())).isTrue();
    }
}
