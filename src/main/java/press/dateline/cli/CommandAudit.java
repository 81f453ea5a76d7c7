package press.dateline.cli;

import java.time.Clock;
import press.dateline.audit.AuditAction;
import press.dateline.audit.AuditLog;

/** Notes in the audit log what commands do. */
final class CommandAudit {

    private CommandAudit() {}

    /** Done by whoever is logged in to the machine. */
    static void note(Options options, AuditAction action, String about) {
        note(options, action, System.getProperty("user.name", ""), about);
    }

    static void note(Options options, AuditAction action, String who, String about) {
        // What is too old is taken away by the program that serves, which knows how long it is kept.
        new AuditLog(options.data, Integer.MAX_VALUE, Clock.systemUTC())
                .note(action, who, about, AuditLog.COMMAND_LINE);
    }
}
