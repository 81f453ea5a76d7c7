package press.dateline.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whose fault a failure is. */
class ErrorPagesTest {

    @Test
    void whatWeDecodeWronglyOurselvesIsNoMistakeOfTheReader() {
        Throwable ours = catchThrowable(() -> URLDecoder.decode("%", StandardCharsets.UTF_8));
        assertThat(ours).isInstanceOf(IllegalArgumentException.class);
        assertThat(UnreadableRequest.isBehind(ours)).isFalse();
    }

    @Test
    void whatTheServerCannotDecodeOfAFormIs() {
        Throwable theirs = catchThrowable(() -> URLDecoder.decode("%", StandardCharsets.UTF_8));
        StackTraceElement[] stack = theirs.getStackTrace();
        theirs.setStackTrace(new StackTraceElement[] {
            stack[0],
            new StackTraceElement("io.netty.handler.codec.http.multipart.Decoder", "decode", "Decoder.java", 1)
        });
        assertThat(UnreadableRequest.isBehind(theirs)).isTrue();
    }

    @Test
    void anyOtherIllegalArgumentIsAFaultOfOurs() {
        assertThat(UnreadableRequest.isBehind(new IllegalArgumentException("x")))
                .isFalse();
    }

    @Test
    void aReaderWhoHasGoneIsNoFaultWhereverItIsNoticed() {
        assertThat(ClosedConnection.isBehind(new UncheckedIOException(new ClosedChannelException())))
                .isTrue();
        assertThat(ClosedConnection.isBehind(new IllegalStateException(new HttpClosedException("closed"))))
                .isTrue();
        assertThat(ClosedConnection.isBehind(new UncheckedIOException(new IOException("No space left on device"))))
                .isFalse();
    }
}
