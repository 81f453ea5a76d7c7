package press.dateline.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person may do; each may also do what those before it may. */
public enum Role {
    /** Reads, where reading is closed to others. */
    READER,
    /** Corrects, brings in, withdraws and holds back. */
    EDITOR,
    /** Looks after accounts and tokens and reads the audit log. */
    OPERATOR;

    public static final String READS = "reader";
    public static final String EDITS = "editor";
    public static final String OPERATES = "operator";

    /** Its name as it is typed and kept. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its own name and those of what it may do besides. */
    public Set<String> words() {
        return Arrays.stream(values())
                .filter(each -> each.compareTo(this) <= 0)
                .map(Role::word)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Throws {@link RefusedEntry} that says which there are. */
    public static Role parse(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedEntry(RefusedEntry.Reason.ROLE, word));
    }
}
