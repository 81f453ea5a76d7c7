package press.dateline.evaluate.labels;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.text.Words;

/** Puts the spellings in an article's labels together, one entity each; alike for the labels and for the bare model. */
public final class NameClusters {

    private static final Pattern BRACKET = Pattern.compile("['’]?s? ?\\( ?[\"“']?([\\w&.-]{2,12})[\"”']? ?\\)");

    private final AuthorityFile file;

    public NameClusters(AuthorityFile file) {
        this.file = file;
    }

    /** People by the end, start or middle of a longer name in the same article; two full names are one only as variants. */
    public List<LabelledName> people(Collection<String> spellings) {
        Map<PersonName, Set<String>> people = new LinkedHashMap<>();
        spellings.stream()
                .map(NameClusters::withoutTitle)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> -name.length()).thenComparing(name -> name))
                .forEach(name -> {
                    PersonName parts = PersonName.of(name);
                    people.computeIfAbsent(owner(parts, people.keySet()), unused -> new LinkedHashSet<>())
                            .add(name);
                });
        return names(people.values());
    }

    private static PersonName owner(PersonName name, Set<PersonName> longer) {
        return longer.stream()
                .filter(known -> known.equals(name)
                        || known.isVariantOf(name)
                        || known.key().endsWith(" " + name.key())
                        || known.startsWith(name)
                        || !name.isFull() && known.endsWith(name))
                .findFirst()
                .or(() -> longer.stream()
                        .filter(known -> known.parts().contains(name.key()))
                        .findFirst())
                .orElse(name);
    }

    /** Organisations by the authority file and by the acronyms that {@code text} gives in brackets, else by their words. */
    public List<LabelledName> organisations(Collection<String> spellings, String text) {
        Map<String, String> acronyms = new HashMap<>();
        for (String spelling : spellings) {
            acronymAfter(spelling, text).ifPresent(acronym -> acronyms.putIfAbsent(acronym, spelling));
        }
        for (String spelling : spellings) {
            initials(spelling).ifPresent(initials -> acronyms.putIfAbsent(initials, spelling));
        }
        Map<String, Set<String>> organisations = new LinkedHashMap<>();
        for (String spelling : spellings) {
            organisations
                    .computeIfAbsent(id(acronyms.getOrDefault(spelling, spelling)), unused -> new LinkedHashSet<>())
                    .add(spelling);
        }
        return names(organisations.values());
    }

    /** The first letters of a long name; a label that is just these is its acronym. */
    private static Optional<String> initials(String spelling) {
        String initials = spelling.replaceAll("(?i)\\b(?:of|the|and|for|in|on)\\b", " ")
                .replaceAll("(\\p{L})[\\p{L}\\p{M}'’.]*|[^\\p{L}]", "$1");
        boolean capitals = initials.length() > 1 && initials.equals(initials.toUpperCase(Locale.ROOT));
        return capitals ? Optional.of(initials) : Optional.empty();
    }

    private String id(String spelling) {
        String key = Spelling.key(spelling.replaceAll("(?i)^the |['’]s?$", ""));
        return file.named(Kind.ORGANISATION, key).stream()
                .findFirst()
                .map(AuthorityRecord::id)
                .orElse(key);
    }

    /** {@code Collective Security Treaty Organization (CSTO)}. */
    private static Optional<String> acronymAfter(String spelling, String text) {
        for (int at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
            Matcher bracket = BRACKET.matcher(text).region(at + spelling.length(), text.length());
            if (bracket.lookingAt()) {
                return Optional.of(bracket.group(1));
            }
        }
        return Optional.empty();
    }

    private static List<LabelledName> names(Collection<Set<String>> clusters) {
        List<LabelledName> names = new ArrayList<>();
        clusters.forEach(cluster -> names.add(LabelledName.of(cluster.iterator().next(), cluster)));
        return names;
    }

    private static String withoutTitle(String spelling) {
        Words words = Words.of(spelling);
        return words.size() == 0 ? "" : words.text(Titles.skip(words, 0, words.size()), words.size());
    }
}
