package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameCountsTest {

    private final NameCounts counts = NameCounts.carried();

    @Test
    void aFirstNameIsCountedApartFromALastName() {
        assertThat(counts.first("ben")).isGreaterThan(10);
        assertThat(counts.last("ben")).isZero();
        assertThat(counts.last("carter")).isGreaterThan(counts.first("carter"));
    }

    @Test
    void aNameThatNobodyBearsIsCountedNought() {
        assertThat(counts.first("xyzzy")).isZero();
        assertThat(counts.last("xyzzy")).isZero();
    }
}
