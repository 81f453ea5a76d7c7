package press.dateline.cli.program;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * What a command starts the program with: the settings it made, and the work that waits for the archive.
 *
 * <p>Quarkus makes its sources of configuration and its application itself and hands neither of them anything, so a launch
 * is left for both in the one static field of this room.
 */
final class Launch {

    private static final AtomicReference<Launch> CURRENT = new AtomicReference<>(new Launch(Map.of(), desk -> {
        throw new IllegalStateException("No command has started the program.");
    }));

    private final Map<String, String> settings;
    private final ToIntFunction<Desk> work;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    private Launch(Map<String, String> settings, ToIntFunction<Desk> work) {
        this.settings = Map.copyOf(settings);
        this.work = work;
    }

    /** The launch that this process is in; {@code settings} stand above properties and variables. */
    static Launch of(Map<String, String> settings, ToIntFunction<Desk> work) {
        Launch launch = new Launch(settings, work);
        CURRENT.set(launch);
        return launch;
    }

    static Launch current() {
        return Objects.requireNonNull(CURRENT.get(), "nothing was launched in this process");
    }

    /** Does the work and answers its exit code; what it throws is kept for {@link #rethrow}. */
    int work(Desk desk) {
        try {
            return work.applyAsInt(desk);
        } catch (RuntimeException e) {
            failed(e);
            return ExitCode.DONE_WITH_FAILURES;
        }
    }

    /** The first failure is the one that is told. */
    void failed(Throwable thrown) {
        failure.compareAndSet(
                null, thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown));
    }

    void rethrow() {
        if (failure.get() != null) {
            throw failure.get();
        }
    }

    /** The settings of the launch, above {@code -D} and variables, which are what its options start from. */
    public static final class CommandLineSource implements ConfigSource {

        private static final int ABOVE_SYSTEM_PROPERTIES = 450;

        @Override
        public Set<String> getPropertyNames() {
            return current().settings.keySet();
        }

        @Override
        public @Nullable String getValue(String name) {
            return current().settings.get(name);
        }

        @Override
        public String getName() {
            return "the command line";
        }

        @Override
        public int getOrdinal() {
            return ABOVE_SYSTEM_PROPERTIES;
        }
    }
}
