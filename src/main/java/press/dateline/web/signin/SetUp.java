package press.dateline.web.signin;

import jakarta.inject.Singleton;
import java.util.Optional;
import press.dateline.access.SignInWays;
import press.dateline.web.access.Editing;

/** What has still to be set up before people can do what they are meant to. */
@Singleton
public class SetUp {

    private final SignInWays ways;
    private final Editing editing;
    private final AccessConfiguration configuration;

    SetUp(SignInWays ways, Editing editing, AccessConfiguration configuration) {
        this.ways = ways;
        this.editing = editing;
        this.configuration = configuration;
    }

    /** What an operator is told at the start, with the command that mends it. */
    public Optional<String> missing() {
        if (configuration.reading() == AccessConfiguration.Reading.CLOSED && !ways.any()) {
            return Optional.of("Reading is closed, and nobody can sign in until somebody is set up:"
                    + " bin/dateline user add NAME --role operator.");
        }
        return editing.closed()
                ? Optional.of("Others may come from elsewhere, so nobody can correct anything until editors are set up:"
                        + " bin/dateline editors add NAME.")
                : Optional.empty();
    }
}
