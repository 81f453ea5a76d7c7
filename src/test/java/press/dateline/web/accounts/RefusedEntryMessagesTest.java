package press.dateline.web.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import press.dateline.access.RefusedEntry;

/** Why something cannot be entered is said in English twice: on the command line, and to readers by messages. */
class RefusedEntryMessagesTest {

    @Test
    void bothSayTheSame() {
        assertThat(Arrays.stream(RefusedEntryMessages.class.getDeclaredMethods())
                        .map(method -> method.getAnnotation(Message.class).value()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RefusedEntry.Reason.values())
                        .map(reason -> new RefusedEntry(reason, "{typed}").getMessage())
                        .toList());
    }
}
