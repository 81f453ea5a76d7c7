package press.dateline.extract.organisations;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Acronyms;
import press.dateline.extract.names.Kinds;
import press.dateline.extract.names.LongNames;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Works out which names in one article are one organisation: acronyms, short forms, company suffixes. */
public final class Organisations {

    private static final Pattern OPENING = Pattern.compile("['’]?s? ?\\([\"“']?");
    private static final Pattern CLOSING = Pattern.compile("(?s)[\"”']?\\).*");

    private static final Set<String> SUFFIXES = WordList.of("company-suffixes");

    private static final Set<String> CONTESTED = WordList.of("contested-acronyms");

    /** Words that name an institution only together with others. */
    private static final Set<String> GENERIC = WordList.of("generic-bodies");

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Findings countries;
    private final Reasons reasons;
    private final Map<String, AuthorityRecord> byKey = new LinkedHashMap<>();
    private final Map<String, AuthorityRecord> byAcronym = new HashMap<>();
    /** Of these the ones whose letters are the name's initials. */
    private final Map<String, AuthorityRecord> fitting = new HashMap<>();

    /** Whose the story's acronyms are where only the authority file is asked. */
    private final Map<String, AuthorityRecord> inFile = new HashMap<>();

    public Organisations(Story story, Findings countries, Reasons reasons) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.countries = countries;
        this.reasons = reasons;
    }

    public Map<Mention, AuthorityRecord> resolve(List<Mention> mentions, Map<Mention, AuthorityRecord> known) {
        Map<Mention, AuthorityRecord> resolved = new LinkedHashMap<>();
        known.forEach((mention, entity) -> {
            if (isCapitals(mention)) {
                inFile.putIfAbsent(words.key(mention.from()), entity);
            } else {
                acceptKnown(mention, entity, resolved);
            }
        });
        List<Mention> longestFirst = mentions.stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.length())
                        .thenComparingInt(Mention::from))
                .toList();
        longestFirst.stream().filter(mention -> !isCapitals(mention)).forEach(mention -> accept(mention, resolved));
        known.forEach((mention, entity) -> {
            if (isCapitals(mention)) {
                acceptKnown(mention, spelledOut(mention).orElse(entity), resolved);
            }
        });
        longestFirst.stream().filter(this::isCapitals).forEach(mention -> accept(mention, resolved));
        return resolved;
    }

    private boolean isCapitals(Mention mention) {
        return mention.length() == 1 && isAcronym(mention.from());
    }

    /** What the story itself says the letters are: in a Thai story the National Security Council (NSC) is Thailand's. */
    private Optional<AuthorityRecord> spelledOut(Mention mention) {
        AuthorityRecord entity = story.on(Rule.LETTERS_OF_THIS_STORY) ? fitting.get(words.key(mention.from())) : null;
        if (entity != null) {
            behindName(mention, entity);
        }
        return Optional.ofNullable(entity);
    }

    private void behindName(Mention mention, AuthorityRecord entity) {
        reasons.because(mention, () -> "the acronym in brackets behind “" + entity.name() + "” in the same story");
    }

    private void acceptKnown(Mention mention, AuthorityRecord entity, Map<Mention, AuthorityRecord> resolved) {
        accept(mention, entity, resolved);
        reasons.otherwise(mention, () -> "a name of " + knowledge.file().origin(entity));
    }

    private void accept(Mention mention, Map<Mention, AuthorityRecord> resolved) {
        entity(mention).ifPresent(entity -> accept(mention, entity, resolved));
    }

    /** Acronyms given in brackets and what they stand for. */
    public Map<String, AuthorityRecord> acronyms() {
        return byAcronym;
    }

    private void accept(Mention mention, AuthorityRecord entity, Map<Mention, AuthorityRecord> resolved) {
        resolved.put(mention, entity);
        byKey.putIfAbsent(key(mention), entity);
        acronymAfter(mention).ifPresent(acronym -> {
            byAcronym.putIfAbsent(acronym, entity);
            if (isOf(acronym, mention)) {
                fitting.putIfAbsent(acronym, entity);
            }
        });
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

    /** Whether the letters begin words of the name, in order: only then they are its, whatever else they are known for. */
    private boolean isOf(String acronym, Mention mention) {
        int letter = 0;
        for (int i = mention.from(); i < mention.to() && letter < acronym.length(); i++) {
            if (words.key(i).charAt(0) == acronym.charAt(letter)) {
                letter++;
            }
        }
        return letter == acronym.length();
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
        boolean capitals = isCapitals(mention);
        if (capitals && byAcronym.containsKey(key)) {
            behindName(mention, byAcronym.get(key));
            return Optional.of(byAcronym.get(key));
        }
        if (byKey.containsKey(key)) {
            reasons.because(
                    mention,
                    () -> "the same words as another mention of "
                            + byKey.get(key).name());
            return Optional.of(byKey.get(key));
        }
        Optional<AuthorityRecord> fromFile =
                fromFile(words.text(mention.from(), mention.to())).filter(body -> isSpokenFor(body, mention));
        if (fromFile.isPresent()) {
            reasons.because(mention, () -> "a name of " + knowledge.file().origin(fromFile.get()));
            return fromFile;
        }
        Optional<AuthorityRecord> nearly = acronymAfter(mention)
                .map(inFile::get)
                .filter(each -> story.on(Rule.NEARLY_A_KNOWN_BODY) && isNearly(mention, each));
        if (nearly.isPresent()) {
            reasons.because(
                    mention,
                    () -> "nearly a name, with its acronym in brackets behind it, of "
                            + knowledge.file().origin(nearly.get()));
            return nearly;
        }
        boolean noBody = story.on(Rule.LETTERS_OF_NO_BODY) && capitals && Acronyms.isNoBody(key);
        if (story.on(Rule.WORD_FOR_ANY_BODY) && GENERIC.contains(key) || noBody || key.isEmpty() || key.length() == 1) {
            return Optional.empty();
        }
        Optional<AuthorityRecord> longer = inArticle(key, capitals);
        reasons.because(mention, () -> longer.map(
                        entity -> "the beginning or initials of " + entity.name() + " in the same story")
                .orElse("the name model, a pattern or its neighbours make it an organisation, in no table;"
                        + " the id is made of the name"));
        return Optional.of(longer.orElseGet(() -> unknown(mention)));
    }

    /** The Food and Agricultural Organisation (FAO): most of its long words begin as in one of the names known. */
    private boolean isNearly(Mention mention, AuthorityRecord entity) {
        Set<String> stems = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .flatMap(name -> stems(Spelling.key(name)))
                .collect(Collectors.toSet());
        List<String> wanted = stems(key(mention)).toList();
        return wanted.stream().filter(stems::contains).count() * 2 > wanted.size();
    }

    private static Stream<String> stems(String key) {
        return Arrays.stream(key.split(" ")).filter(word -> word.length() > 3).map(word -> word.substring(0, 4));
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

    /** Whether the story says by another word, or its country, that contested letters are this body's. */
    public boolean isSpokenFor(AuthorityRecord body, Mention mention) {
        if (!story.on(Rule.CONTESTED_LETTERS)
                || mention.length() > 1
                || !CONTESTED.contains(words.key(mention.from()))) {
            return true;
        }
        boolean here = !body.country().isEmpty() && countries.has(Kind.COUNTRY, body.country());
        return here || isNamed(body);
    }

    private boolean isNamed(AuthorityRecord body) {
        Set<String> names = Arrays.stream(Spelling.key(body.name()).split(" "))
                .filter(word -> word.length() > 4 && !Kinds.isOrganisation(word) && !LongNames.isInstitution(word))
                .collect(Collectors.toSet());
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isCapital() && names.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Of several, the one whose country is spoken of most; an international one stands above no country. */
    public AuthorityRecord choose(List<AuthorityRecord> named) {
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
    private Optional<AuthorityRecord> inArticle(String key, boolean capitals) {
        List<AuthorityRecord> longer = byKey.entrySet().stream()
                .filter(entry ->
                        story.on(Rule.BEGINNING_OF_A_BODY) && entry.getKey().startsWith(key + " ")
                                || story.on(Rule.INITIALS_OF_A_BODY)
                                        && capitals
                                        && initials(entry.getKey()).equals(key))
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
        while (story.on(Rule.COMPANY_SUFFIX) && to - mention.from() > 1 && SUFFIXES.contains(words.key(to - 1))) {
            to--;
        }
        return words.key(mention.from(), to);
    }

    private AuthorityRecord unknown(Mention mention) {
        int to = mention.to();
        while (story.on(Rule.COMPANY_SUFFIX) && to - mention.from() > 1 && SUFFIXES.contains(words.key(to - 1))) {
            to--;
        }
        return AuthorityFile.unknown(
                Kind.ORGANISATION, words.text(mention.from(), to).replaceAll("\\s+", " "));
    }
}
