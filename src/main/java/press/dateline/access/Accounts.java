package press.dateline.access;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The people who sign in: a text file, one {@code name:bcrypt hash:role} a line, and {@code name:openid=digest:role} for those
 * of whom a provider says who they are.
 *
 * <p>A line without a role, as an earlier Dateline wrote it, is an editor's. A running server knows at once who was added,
 * changed or removed. Without the file, or with an empty one, nobody has been set up.
 */
public final class Accounts {

    /** A person as they are listed. */
    public record Account(String name, Role role) {}

    /** In place of a hash: what follows is no password's. */
    private static final String PROVIDED = "openid=";

    private record Kept(String hash, Role role) {

        boolean isProvided() {
            return hash.startsWith(PROVIDED);
        }
    }

    private final PrivateFile file;

    public Accounts(Path file) {
        this.file = new PrivateFile(file);
    }

    /** Those of the data folder {@code data}. */
    public static Accounts in(Path data) {
        return new Accounts(data.resolve("editors"));
    }

    /** Whether anybody has been set up. */
    public boolean any() {
        return !file.lines().isEmpty();
    }

    /** Whether anybody has a password here. */
    public boolean anyPasswords() {
        return read(file.lines()).values().stream().anyMatch(kept -> !kept.isProvided());
    }

    /** Whether a provider says who they are, and not a password. */
    public boolean isProvided(String name) {
        return Optional.ofNullable(read(file.lines()).get(name))
                .map(Kept::isProvided)
                .orElse(false);
    }

    /**
     * Enters whom a provider let in, with the role that it gives them now; {@code subject} is what it calls them for ever.
     *
     * @throws RefusedEntry if the name will not do or is somebody else's, saying why
     */
    public Account provided(String name, Role role, String subject) {
        NameRule.check(name, RefusedEntry.Reason.NAME);
        Kept fresh = new Kept(PROVIDED + Secrets.digest(subject), role);
        file.change(lines -> {
            Map<String, Kept> all = read(lines);
            Kept there = all.get(name);
            if (there != null && !there.hash().equals(fresh.hash())) {
                throw new RefusedEntry(RefusedEntry.Reason.NAME_TAKEN, name);
            }
            // They may have had another name there before.
            all.values().removeIf(kept -> kept.hash().equals(fresh.hash()));
            all.put(name, fresh);
            return written(all);
        });
        return new Account(name, role);
    }

    /** Whether anybody has been set up who may correct. */
    public boolean anyEditors() {
        return list().stream().anyMatch(each -> each.role() != Role.READER);
    }

    /** By name. */
    public List<Account> list() {
        return read(file.lines()).entrySet().stream()
                .map(each -> new Account(each.getKey(), each.getValue().role()))
                .toList();
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(read(file.lines()).get(name)).map(kept -> new Account(name, kept.role()));
    }

    /**
     * Whose name and password these are; takes as long for a name that is not there. A hash made when machines were slower
     * is made anew.
     */
    public Optional<Account> signIn(String name, String password) {
        Kept kept = read(file.lines()).get(name);
        if (kept == null || kept.isProvided()) {
            Passwords.pretend(password);
            return Optional.empty();
        }
        if (!Passwords.matches(password, kept.hash())) {
            return Optional.empty();
        }
        if (Passwords.isWeak(kept.hash())) {
            String stronger = Passwords.hash(password);
            // Not where somebody changed it meanwhile.
            change(name, now -> now.equals(kept) ? new Kept(stronger, now.role()) : now);
        }
        return Optional.of(new Account(name, kept.role()));
    }

    /** What is another as soon as the password is. */
    public Optional<String> stamp(String name) {
        return Optional.ofNullable(read(file.lines()).get(name)).map(Kept::hash);
    }

    /**
     * Adds somebody, or gives them a new password and role.
     *
     * @throws RefusedEntry if the name or the password will not do, saying why
     */
    public void add(String name, Role role, String password) {
        NameRule.check(name, RefusedEntry.Reason.NAME);
        String hash = Passwords.hash(password);
        file.change(lines -> {
            Map<String, Kept> all = read(lines);
            all.put(name, new Kept(hash, role));
            return written(all);
        });
    }

    /** Throws {@link RefusedEntry} where there is nobody of that name. */
    public void setRole(String name, Role role) {
        known(name);
        change(name, kept -> new Kept(kept.hash(), role));
    }

    /** Throws {@link RefusedEntry} where there is nobody of that name or the password will not do. */
    public void setPassword(String name, String password) {
        known(name);
        String hash = Passwords.hash(password);
        change(name, kept -> new Kept(hash, kept.role()));
    }

    private void known(String name) {
        if (find(name).isEmpty()) {
            throw new RefusedEntry(RefusedEntry.Reason.NOBODY, name);
        }
    }

    private void change(String name, UnaryOperator<Kept> change) {
        file.change(lines -> {
            Map<String, Kept> all = read(lines);
            all.computeIfPresent(name, (same, kept) -> change.apply(kept));
            return written(all);
        });
    }

    /** Whether there was one of that name. */
    public boolean remove(String name) {
        boolean was = find(name).isPresent();
        file.change(lines -> {
            Map<String, Kept> all = read(lines);
            all.remove(name);
            return written(all);
        });
        return was;
    }

    private static Map<String, Kept> read(List<String> lines) {
        Map<String, Kept> all = new TreeMap<>();
        for (String line : lines) {
            String[] parts = line.split(":", 3);
            if (parts.length > 1 && !parts[0].isEmpty()) {
                Role role = parts.length > 2 ? Role.parse(parts[2]) : Role.EDITOR;
                all.put(parts[0], new Kept(parts[1].strip(), role));
            }
        }
        return all;
    }

    private static List<String> written(Map<String, Kept> all) {
        List<String> lines = new ArrayList<>();
        all.forEach((name, kept) ->
                lines.add(name + ":" + kept.hash() + ":" + kept.role().word()));
        return lines;
    }
}
