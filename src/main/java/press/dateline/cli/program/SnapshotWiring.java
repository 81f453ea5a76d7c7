package press.dateline.cli.program;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import press.dateline.backup.ScheduledSnapshots;
import press.dateline.backup.SnapshotConfiguration;
import press.dateline.backup.Snapshots;
import press.dateline.engine.EngineSettings;
import press.dateline.index.schema.IndexNames;

/** How snapshots get what they need. */
final class SnapshotWiring {

    @Produces
    @Singleton
    Snapshots snapshots(
            ElasticsearchClient client,
            IndexNames names,
            Clock clock,
            Settings settings,
            SnapshotConfiguration configuration) {
        return new Snapshots(
                client,
                names,
                settings.data(),
                configuration.folder().orElseGet(() -> EngineSettings.snapshotsIn(settings.data())),
                configuration.repository(),
                clock);
    }

    @Produces
    @Singleton
    ScheduledSnapshots scheduled(Snapshots snapshots, SnapshotConfiguration configuration, Clock clock) {
        return new ScheduledSnapshots(snapshots, configuration.every(), configuration.keep(), clock);
    }
}
