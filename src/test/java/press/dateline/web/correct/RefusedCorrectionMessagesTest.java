package press.dateline.web.correct;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import press.dateline.authority.corrections.RefusedCorrection;

/** Why a correction is refused is said in English twice: to programs, and to readers by messages. */
class RefusedCorrectionMessagesTest {

    @Test
    void bothSayTheSame() {
        assertThat(Arrays.stream(RefusedCorrectionMessages.class.getDeclaredMethods())
                        .map(method -> method.getAnnotation(Message.class).value()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RefusedCorrection.Reason.values())
                        .map(reason -> new RefusedCorrection(reason, "{name}").getMessage())
                        .toList());
    }
}
