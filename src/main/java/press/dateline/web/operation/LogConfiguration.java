package press.dateline.web.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How the log is written, as {@code dateline.*} or {@code DATELINE_*}. */
@ConfigMapping(prefix = "dateline")
public interface LogConfiguration {

    /** One JSON object a line, for programs that collect logs, in place of lines for people. */
    @WithName("log.json")
    @WithDefault("false")
    boolean json();
}
