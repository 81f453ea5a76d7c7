package press.dateline.web.access;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Set;
import org.jboss.resteasy.reactive.common.util.DateUtil;

/** Tells a request that nobody could read from a fault of ours: both reach the error page as exceptions of the JDK. */
final class UnreadableRequest {

    private static final String FORMS_WITH_FILES = "org.jboss.resteasy.reactive.server.core.multipart.";

    private static final Set<String> DECODERS =
            Set.of(URLDecoder.class.getName(), "org.jboss.resteasy.reactive.common.util.URLUtils");

    private UnreadableRequest() {}

    /**
     * Forms are decoded by the JDK or the framework, which say no more than that an argument is illegal; where they say so,
     * and for whom, has to do: what we decode ourselves was not sent by the reader.
     */
    static boolean isBehind(Throwable e) {
        if (e instanceof DateUtil.DateParseException) {
            return true;
        }
        StackTraceElement[] stack = e.getStackTrace();
        // A form with files that breaks off or is none at all; a disk that is full fails further down, in the JDK.
        if (stack.length > 0 && stack[0].getClassName().startsWith(FORMS_WITH_FILES)) {
            return true;
        }
        return e instanceof IllegalArgumentException
                && stack.length > 0
                && DECODERS.contains(stack[0].getClassName())
                && Arrays.stream(stack)
                        .map(StackTraceElement::getClassName)
                        .filter(caller -> !caller.startsWith("java."))
                        .findFirst()
                        .map(caller -> !caller.startsWith("press.dateline."))
                        .orElse(false);
    }
}
