package press.dateline.web.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.util.OptionalInt;

/** How much one client may ask for, as {@code dateline.*} or {@code DATELINE_*}; 0 for no limit. */
@ConfigMapping(prefix = "dateline")
public interface RateConfiguration {

    @WithName("exports.per-minute")
    @WithDefault("120")
    int exports();

    /** Files written to one client at the same time. */
    @WithName("exports.at-once")
    @WithDefault("8")
    int exportsAtOnce();

    /** Requests answered at the same time, whoever asks; without a number it goes by the processors and by what is measured. */
    @WithName("requests.at-once")
    OptionalInt requestsAtOnce();

    @WithName("feeds.per-minute")
    @WithDefault("300")
    int feeds();

    @WithName("pictures.per-minute")
    @WithDefault("300")
    int pictures();

    @WithName("logins.per-minute")
    @WithDefault("20")
    int logins();

    @WithName("letters.per-minute")
    @WithDefault("6")
    int letters();

    /** What assistants ask. */
    @WithName("assistants.per-minute")
    @WithDefault("120")
    int questions();
}
