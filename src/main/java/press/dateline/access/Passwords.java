package press.dateline.access;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;

/** Hashes of passwords, by bcrypt: slow on purpose, and slower than they once were. */
final class Passwords {

    private static final int COST = 12;

    /** bcrypt sees no more of a password than this. */
    private static final int LONGEST = 72;

    private static final int SHORTEST = 8;

    /** Of a password that nobody has: whoever tries a name that is not there waits as long as for one that is. */
    private static final String NOBODYS = "$2a$12$xo42rLDiMw/T2XRenb5BteyYFMtuTR3RRQDcn7L2XxI3f5zr/cppS";

    private Passwords() {}

    /** Throws {@link RefusedEntry} where a password will not do, saying why. */
    static String hash(String password) {
        if (password.length() < SHORTEST || isTooLong(password)) {
            throw new RefusedEntry(RefusedEntry.Reason.PASSWORD);
        }
        return BCrypt.withDefaults().hashToString(COST, password.toCharArray());
    }

    static boolean matches(String password, String hash) {
        return !isTooLong(password) && BCrypt.verifyer().verify(password.toCharArray(), hash).verified;
    }

    /** Takes as long as to look whether a password matches. */
    static void pretend(String password) {
        matches(password, NOBODYS);
    }

    /** Whether it was made when machines were slower. */
    static boolean isWeak(String hash) {
        String[] parts = hash.split("\\$");
        return parts.length < 3 || !parts[2].matches("\\d+") || Integer.parseInt(parts[2]) < COST;
    }

    private static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
