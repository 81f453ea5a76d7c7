package press.dateline.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.AuthorityFile;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;
import press.dateline.authority.Spelling;

/** Puts the spellings in an article's labels together, one entity each; alike for the labels and for the bare model. */
final class NameClusters {

    private final AuthorityFile file;

    NameClusters(AuthorityFile file) {
        this.file = file;
    }

    /** People by the end or start of a longer name in the same article. */
    List<Name> people(Collection<String> spellings) {
        Map<PersonName, Set<String>> people = new LinkedHashMap<>();
        spellings.stream()
                .map(NameClusters::withoutTitle)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> -name.length()).thenComparing(name -> name))
                .forEach(name -> {
                    PersonName parts = PersonName.of(name);
                    PersonName owner = people.keySet().stream()
                            .filter(known -> known.equals(parts)
                                    || known.isVariantOf(parts)
                                    || known.endsWith(parts)
                                    || known.startsWith(parts))
                            .findFirst()
                            .orElse(parts);
                    people.computeIfAbsent(owner, unused -> new LinkedHashSet<>())
                            .add(name);
                });
        return names(people.values());
    }

    /** Organisations by the authority file, else by their words. */
    List<Name> organisations(Collection<String> spellings) {
        Map<String, Set<String>> organisations = new LinkedHashMap<>();
        for (String spelling : spellings) {
            String key = Spelling.key(spelling.replaceAll("(?i)^the |['’]s?$", ""));
            String id = file.named(Kind.ORGANISATION, key).stream()
                    .findFirst()
                    .map(AuthorityRecord::id)
                    .orElse(key);
            organisations.computeIfAbsent(id, unused -> new LinkedHashSet<>()).add(spelling);
        }
        return names(organisations.values());
    }

    private static List<Name> names(Collection<Set<String>> clusters) {
        List<Name> names = new ArrayList<>();
        clusters.forEach(cluster -> names.add(Name.of(cluster.iterator().next(), cluster)));
        return names;
    }

    private static String withoutTitle(String spelling) {
        Words words = Words.of(spelling);
        return words.size() == 0 ? "" : words.text(Titles.skip(words, 0, words.size()), words.size());
    }
}
