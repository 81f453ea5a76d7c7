package press.dateline.web.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import press.dateline.audit.AuditAction;
import press.dateline.audit.AuditLog;
import press.dateline.web.access.Editing;

/** Notes in the audit log what the present request does. */
@Singleton
public class AuditTrail {

    private static final Logger LOG = Logger.getLogger(AuditTrail.class);

    private final AuditLog log;
    private final Editing editing;
    private final CurrentVertxRequest current;

    AuditTrail(AuditLog log, Editing editing, CurrentVertxRequest current) {
        this.log = log;
        this.editing = editing;
        this.current = current;
    }

    /** Done by whoever asks. */
    public void note(AuditAction action, String about) {
        note(action, editing.known(), about, current.getCurrent().request());
    }

    /** Done by {@code who}, as they said or turned out to be. */
    public void note(AuditAction action, String who, String about) {
        note(action, who, about, current.getCurrent().request());
    }

    public void note(AuditAction action, String who, String about, HttpServerRequest request) {
        String from =
                request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
        try {
            log.note(action, who, about, from == null ? "" : from);
        } catch (UncheckedIOException e) {
            // It is done; a page that fails now would make them do it again.
            LOG.errorf("The audit log cannot be written, so it lacks: %s (%s).", action.words(), e.getCause());
        }
    }
}
