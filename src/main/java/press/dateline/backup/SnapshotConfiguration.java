package press.dateline.backup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator settles of snapshots, as {@code dateline.snapshots.*} or {@code DATELINE_SNAPSHOTS_*}. */
@ConfigMapping(prefix = "dateline.snapshots")
public interface SnapshotConfiguration {

    /** Where they are kept; the folder {@code snapshots} of the data folder unless it is named. */
    Optional<Path> folder();

    /** A repository of the operator's own cluster, such as one on S3, in place of the folder. */
    Optional<String> repository();

    /** How often one is made while Dateline serves; never, unless it is said. */
    Optional<Duration> every();

    /** How many of them are kept, those made by hand apart. */
    @WithDefault("7")
    int keep();
}
