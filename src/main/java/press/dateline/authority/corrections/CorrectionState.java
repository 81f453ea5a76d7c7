package press.dateline.authority.corrections;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Spelling;

/** What corrections come to while they are added one by one, in the order they were entered. */
final class CorrectionState {

    private final AuthorityFile file;
    final Map<EntityKey, EntityKey> becomes = new HashMap<>();
    final Map<EntityKey, Map<String, EntityKey>> splits = new HashMap<>();
    final Map<EntityKey, String> names = new HashMap<>();
    final Set<EntityKey> hidden = new HashSet<>();
    final Map<EntityKey, Set<EntityKey>> different = new HashMap<>();
    final Map<EntityKey, Map<String, String>> aliases = new HashMap<>();
    final Map<EntityKey, Set<String>> notAliases = new HashMap<>();

    CorrectionState(List<Correction> corrections, AuthorityFile file) {
        this.file = file;
        corrections.forEach(this::add);
    }

    private void add(Correction correction) {
        EntityKey subject = correction.subject();
        switch (correction.what()) {
            case MERGE -> become(subject, correction.other().orElseThrow());
            case DIFFERENT -> {
                apart(subject, correction.other().orElseThrow());
                apart(correction.other().orElseThrow(), subject);
            }
            case RENAME -> names.put(subject, correction.text());
            case ALIAS -> alias(subject, correction.text());
            case UNALIAS -> withoutAlias(subject, correction.text());
            case KIND -> kind(correction, subject, correction.other().orElseThrow());
            case HIDE -> hidden.add(subject);
            case SPLIT -> {
                EntityKey other = correction.other().orElseThrow();
                names.putIfAbsent(other, correction.text());
                correction.names().forEach(name -> split(subject, name, other));
            }
            case UNDO -> {}
        }
    }

    /** What would lead round in a circle changes nothing; it can only come of taking back an undo. */
    private void become(EntityKey subject, EntityKey into) {
        Set<EntityKey> way = new HashSet<>();
        for (EntityKey at = into; at != null && way.add(at); at = becomes.get(at)) {
            if (at.equals(subject)) {
                return;
            }
        }
        becomes.put(subject, into);
    }

    private void apart(EntityKey one, EntityKey other) {
        different.computeIfAbsent(one, unused -> new HashSet<>()).add(other);
    }

    /** A name that only articles brought is that of a stray part of this one. */
    private void alias(EntityKey subject, String alias) {
        aliases.computeIfAbsent(subject, unused -> new TreeMap<>()).put(Spelling.key(alias), alias);
        notAliases.getOrDefault(subject, new HashSet<>()).remove(Spelling.key(alias));
        EntityKey stray = EntityKey.named(subject.kind(), alias);
        if (!stray.equals(subject) && file.find(stray.kind(), stray.id()).isEmpty()) {
            become(stray, subject);
        }
    }

    private void withoutAlias(EntityKey subject, String alias) {
        aliases.getOrDefault(subject, new HashMap<>()).remove(Spelling.key(alias));
        notAliases.computeIfAbsent(subject, unused -> new HashSet<>()).add(Spelling.key(alias));
        EntityKey stray = EntityKey.named(subject.kind(), alias);
        if (subject.equals(becomes.get(stray))) {
            becomes.remove(stray);
        }
        EntityKey other = stray.equals(subject) ? new EntityKey(stray.kind(), stray.id() + "-2") : stray;
        names.putIfAbsent(other, alias);
        split(subject, alias, other);
    }

    private void kind(Correction correction, EntityKey subject, EntityKey other) {
        names.putIfAbsent(other, correction.text());
        become(subject, other);
    }

    private void split(EntityKey subject, String name, EntityKey other) {
        splits.computeIfAbsent(subject, unused -> new HashMap<>()).put(Spelling.key(name), other);
    }
}
