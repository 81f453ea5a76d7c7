package press.dateline.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.authority.AuthorityFile;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;

/** Works out which names in one article are one organisation: acronyms, short forms, company suffixes. */
final class Organisations {

    private static final Pattern OPENING = Pattern.compile("['’]?s? ?\\([\"“']?");
    private static final Pattern CLOSING = Pattern.compile("(?s)[\"”']?\\).*");

    private static final Set<String> SUFFIXES = WordList.of("company-suffixes");

    /** Words that name an institution only together with others. */
    private static final Set<String> GENERIC = WordList.of("generic-bodies");

    private final Knowledge knowledge;
    private final Words words;
    private final Findings countries;
    private final Reasons reasons;
    private final Map<String, AuthorityRecord> byKey = new LinkedHashMap<>();
    private final Map<String, AuthorityRecord> byAcronym = new HashMap<>();

    Organisations(Knowledge knowledge, Words words, Findings countries, Reasons reasons) {
        this.knowledge = knowledge;
        this.words = words;
        this.countries = countries;
        this.reasons = reasons;
    }

    Map<Mention, AuthorityRecord> resolve(List<Mention> mentions, Map<Mention, AuthorityRecord> known) {
        Map<Mention, AuthorityRecord> resolved = new LinkedHashMap<>();
        known.forEach((mention, entity) -> {
            accept(mention, entity, resolved);
            reasons.otherwise(mention, () -> "a name of " + knowledge.file().origin(entity));
        });
        List<Mention> longestFirst = mentions.stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.length())
                        .thenComparingInt(Mention::from))
                .toList();
        for (Mention mention : longestFirst) {
            entity(mention).ifPresent(entity -> accept(mention, entity, resolved));
        }
        return resolved;
    }

    /** Acronyms given in brackets and what they stand for. */
    Map<String, AuthorityRecord> acronyms() {
        return byAcronym;
    }

    private void accept(Mention mention, AuthorityRecord entity, Map<Mention, AuthorityRecord> resolved) {
        resolved.put(mention, entity);
        byKey.putIfAbsent(key(mention), entity);
        acronymAfter(mention).ifPresent(acronym -> byAcronym.putIfAbsent(acronym, entity));
    }

    /** {@code Collective Security Treaty Organization (CSTO)}. */
    private Optional<String> acronymAfter(Mention mention) {
        int next = mention.to();
        boolean bracketed = next < words.size()
                && mention.length() > 1
                && OPENING.matcher(words.gap(next - 1)).matches()
                && CLOSING.matcher(words.gap(next)).matches()
                && isAcronym(next);
        return bracketed ? Optional.of(words.key(next)) : Optional.empty();
    }

    /** BoG and VDCs are acronyms, too. */
    private boolean isAcronym(int index) {
        return words.text(index, index + 1)
                        .chars()
                        .filter(Character::isUpperCase)
                        .count()
                > 1;
    }

    private Optional<AuthorityRecord> entity(Mention mention) {
        String key = key(mention);
        boolean capitals = mention.length() == 1 && isAcronym(mention.from());
        if (capitals && byAcronym.containsKey(key)) {
            reasons.because(
                    mention,
                    () -> "the acronym in brackets behind “"
                            + byAcronym.get(key).name() + "” in the same story");
            return Optional.of(byAcronym.get(key));
        }
        if (byKey.containsKey(key)) {
            reasons.because(
                    mention,
                    () -> "the same words as another mention of "
                            + byKey.get(key).name());
            return Optional.of(byKey.get(key));
        }
        Optional<AuthorityRecord> fromFile = fromFile(words.text(mention.from(), mention.to()));
        if (fromFile.isPresent()) {
            reasons.because(mention, () -> "a name of " + knowledge.file().origin(fromFile.get()));
            return fromFile;
        }
        boolean noBody = capitals && Acronyms.isNoBody(key);
        if (GENERIC.contains(key) || noBody || key.isEmpty() || key.length() == 1) {
            return Optional.empty();
        }
        Optional<AuthorityRecord> longer = inArticle(mention, key, capitals);
        reasons.because(mention, () -> longer.map(
                        entity -> "the beginning or initials of " + entity.name() + " in the same story")
                .orElse("the name model, a pattern or its neighbours make it an organisation, in no table;"
                        + " the id is made of the name"));
        return Optional.of(longer.orElseGet(() -> unknown(mention)));
    }

    private Optional<AuthorityRecord> fromFile(String text) {
        List<AuthorityRecord> named = knowledge.file().named(Kind.ORGANISATION, text).stream()
                .filter(entity -> !entity.note().equals("party") || weight(entity) > 0)
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(choose(named));
    }

    /** Of several, the one whose country is spoken of most; an international one stands above no country. */
    AuthorityRecord choose(List<AuthorityRecord> named) {
        AuthorityRecord best = named.get(0);
        for (AuthorityRecord other : named) {
            if (weight(other) > weight(best)) {
                best = other;
            }
        }
        return best;
    }

    private int weight(AuthorityRecord entity) {
        return entity.country().isEmpty() ? 1 : 2 * countries.count(Kind.COUNTRY, entity.country());
    }

    /** A short form of one organisation named in full: Siemens of Siemens AG, or its initials. */
    private Optional<AuthorityRecord> inArticle(Mention mention, String key, boolean capitals) {
        List<AuthorityRecord> longer = byKey.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(key + " ")
                        || capitals && initials(entry.getKey()).equals(key))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static String initials(String key) {
        StringBuilder initials = new StringBuilder();
        for (String word : key.split(" ")) {
            if (!Set.of("of", "the", "and", "for", "in", "on").contains(word)) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 1 ? initials.toString() : "";
    }

    /** The words that make the name: without article and company suffix. */
    private String key(Mention mention) {
        int to = mention.to();
        while (to - mention.from() > 1 && SUFFIXES.contains(words.key(to - 1))) {
            to--;
        }
        return words.key(mention.from(), to);
    }

    private AuthorityRecord unknown(Mention mention) {
        int to = mention.to();
        while (to - mention.from() > 1 && SUFFIXES.contains(words.key(to - 1))) {
            to--;
        }
        return AuthorityFile.unknown(
                Kind.ORGANISATION, words.text(mention.from(), to).replaceAll("\\s+", " "));
    }
}
