package press.dateline.background;

import java.util.LinkedHashSet;
import java.util.Set;

/** A failure and what caused it, in one line of a log. */
public final class Causes {

    private static final int DEEPEST = 10;

    private Causes() {}

    /** The messages from the failure down to its first cause, each once; the kind of failure where it has no message. */
    public static String of(Throwable failure) {
        Set<String> said = new LinkedHashSet<>();
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            said.add(
                    at.getMessage() == null || at.getMessage().isBlank()
                            ? at.getClass().getSimpleName()
                            : at.getMessage().strip());
            at = at.getCause();
        }
        // Most failures repeat what their cause says.
        said.removeIf(message -> said.stream().anyMatch(other -> !other.equals(message) && other.contains(message)));
        return String.join("; caused by: ", said);
    }
}
