package press.dateline.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How long the audit log is kept, as {@code dateline.*} or {@code DATELINE_*}. */
@ConfigMapping(prefix = "dateline")
public interface AuditConfiguration {

    /** Months before this one. */
    @WithName("audit.months")
    @WithDefault("24")
    int months();
}
