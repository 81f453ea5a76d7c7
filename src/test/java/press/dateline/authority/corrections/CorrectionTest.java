package press.dateline.authority.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;

/** What a correction is known by. */
class CorrectionTest {

    private static final EntityKey SMITH = new EntityKey(Kind.ACTOR, "smith");
    private static final EntityKey ANN = new EntityKey(Kind.ACTOR, "ann-smith");
    private static final Correction.Hand HAND =
            new Correction.Hand("ann", Instant.parse("2026-01-02T03:04:05.678901Z"), "two people");

    @Test
    void idIsTheOneThatEarlierVersionsGave() {
        Correction split = Correction.split(SMITH, ANN, "Ann Smith", List.of("a smith"), HAND);
        assertThat(split.id()).isEqualTo("b7c13e6d3f33");
    }

    @Test
    void anyPartMakesAnotherId() {
        Correction split = Correction.split(SMITH, ANN, "Ann Smith", List.of("a smith"), HAND);
        assertThat(List.of(
                        Correction.split(SMITH, ANN, "A. Smith", List.of("a smith"), HAND),
                        Correction.split(SMITH, ANN, "Ann Smith", List.of("smith"), HAND),
                        Correction.merge(SMITH, ANN, HAND)))
                .noneMatch(other -> other.id().equals(split.id()));
    }
}
