package press.dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a program may do with its token. */
public enum Scope {
    /** Ask what readers ask, where reading is closed. */
    READ,
    /** Bring articles in. */
    INGEST,
    /** Withdraw stories. */
    WITHDRAW,
    /** Read how Dateline itself is, and nothing of the archive. */
    METRICS;

    public static final String INGESTS = "ingest";
    public static final String WITHDRAWS = "withdraw";

    /** What tokens could do before there were scopes. */
    public static final Set<Scope> USUAL = Set.of(INGEST, WITHDRAW);

    /** Its name as it is typed and kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a program so called is let in as readers are, or has a role of its own. */
    public String role() {
        return this == READ ? Role.READS : word();
    }

    /** Reads {@code read,ingest}; throws {@link RefusedEntry} that says which there are. */
    public static Set<Scope> parse(String list) {
        Set<Scope> scopes = new TreeSet<>();
        for (String word : list.split(",")) {
            scopes.add(Arrays.stream(values())
                    .filter(each -> each.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new RefusedEntry(RefusedEntry.Reason.SCOPE, word.strip())));
        }
        return scopes;
    }

    /** As {@link #parse} reads it. */
    public static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::word).collect(Collectors.joining(","));
    }
}
