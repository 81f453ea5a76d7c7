package press.dateline.web.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

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
}
