package press.dateline.audit;

import java.time.Instant;

/**
 * One line of the audit log.
 *
 * @param who the name they signed in with, wrote, or have as a program; empty where nobody knows
 * @param about what it was done to: an id, a name, a number; never what somebody searched for
 * @param from the address of their machine, or {@code command line}
 */
public record AuditEntry(Instant at, String who, AuditAction action, String about, String from) {}
