package press.dateline.web.api;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import press.dateline.search.Archive;
import press.dateline.search.EngineUnavailable;

/** Ready once there is an index with articles in it. */
@Readiness
class ArchiveReady implements HealthCheck {

    private final Archive archive;

    ArchiveReady(Archive archive) {
        this.archive = archive;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            return HealthCheckResponse.named("archive")
                    .status(archive.isReady())
                    .build();
        } catch (EngineUnavailable e) {
            return HealthCheckResponse.named("archive")
                    .down()
                    .withData("reason", e.getMessage())
                    .build();
        }
    }
}
