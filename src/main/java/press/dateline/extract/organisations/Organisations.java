package press.dateline.extract.organisations;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Acronyms;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Works out which names in one article are one organisation: acronyms, short forms, company suffixes. */
public final class Organisations {

    /** Words that name an institution only together with others. */
    private static final Set<String> GENERIC = WordList.of("generic-bodies");

    private final Story story;
    private final Words words;
    private final KnownBodies knownBodies;
    private final Reasons reasons;
    private final BracketedLetters letters;
    private final NoBodies noBodies;
    private final Map<String, AuthorityRecord> byKey = new LinkedHashMap<>();

    /** Whose the story's acronyms are where only the authority file is asked. */
    private final Map<String, AuthorityRecord> inFile = new HashMap<>();

    private final UnownedBodies unowned;

    public Organisations(Story story, KnownBodies knownBodies, Institutions institutions, Reasons reasons) {
        this.story = story;
        this.words = story.words();
        this.knownBodies = knownBodies;
        this.unowned = institutions.unowned();
        this.reasons = reasons;
        this.letters = new BracketedLetters(words);
        this.noBodies = new NoBodies(story);
    }

    /**
     * Whom each mention means, names in full first, so that letters and short forms find them; {@code unspoken} are letters of
     * known bodies that the story does not speak for.
     */
    public Map<Mention, AuthorityRecord> resolve(
            List<Mention> mentions, Map<Mention, AuthorityRecord> known, Set<Mention> unspoken) {
        Map<Mention, AuthorityRecord> resolved = new LinkedHashMap<>();
        known.forEach((mention, entity) -> {
            if (letters.areLetters(mention)) {
                inFile.putIfAbsent(words.key(mention.from()), entity);
            } else {
                acceptKnown(mention, entity, resolved);
            }
        });
        List<Mention> longestFirst = mentions.stream()
                .sorted(Comparator.comparingInt((Mention mention) -> -mention.length())
                        .thenComparingInt(Mention::from))
                .toList();
        longestFirst.stream()
                .filter(mention -> !letters.areLetters(mention))
                .forEach(mention -> accept(mention, resolved));
        known.forEach((mention, entity) -> {
            if (letters.areLetters(mention)) {
                acceptKnown(mention, spelledOut(mention, entity).orElse(entity), resolved);
            }
        });
        longestFirst.stream().filter(letters::areLetters).forEach(mention -> accept(mention, resolved));
        unspoken.forEach(mention -> letters.body(words.key(mention.from()))
                .or(() -> ofInitials(mention))
                .ifPresent(entity -> accept(mention, entity, resolved)));
        return resolved;
    }

    /** What the story itself says the letters are: in a Thai story the National Security Council (NSC) is Thailand's. */
    private Optional<AuthorityRecord> spelledOut(Mention mention, AuthorityRecord known) {
        if (!story.on(Rule.LETTERS_OF_THIS_STORY)) {
            return Optional.empty();
        }
        String key = words.key(mention.from());
        Optional<AuthorityRecord> entity = letters.fittingBody(key);
        entity.ifPresent(body -> behindName(mention, body));
        return entity.isPresent() || byKey.containsValue(known)
                ? entity
                : ofInitials(mention).filter(body -> !known.name().contains(body.name()));
    }

    private Optional<AuthorityRecord> ofInitials(Mention mention) {
        Optional<AuthorityRecord> entity = new ShortForms(story, byKey).ofInitials(words.key(mention.from()));
        entity.ifPresent(
                body -> reasons.because(mention, () -> "the initials of " + body.name() + " in the same story"));
        return entity;
    }

    private void behindName(Mention mention, AuthorityRecord entity) {
        reasons.because(mention, () -> "the acronym in brackets behind “" + entity.name() + "” in the same story");
    }

    private void acceptKnown(Mention mention, AuthorityRecord entity, Map<Mention, AuthorityRecord> resolved) {
        accept(mention, entity, resolved);
        reasons.otherwise(mention, () -> "a name of " + origin(entity));
    }

    private void accept(Mention mention, Map<Mention, AuthorityRecord> resolved) {
        entity(mention).ifPresent(entity -> accept(mention, entity, resolved));
    }

    private void accept(Mention mention, AuthorityRecord entity, Map<Mention, AuthorityRecord> resolved) {
        resolved.put(mention, entity);
        byKey.putIfAbsent(key(mention), entity);
        letters.learn(mention, entity);
    }

    /** Acronyms given in brackets and what they stand for. */
    public Map<String, AuthorityRecord> acronyms() {
        return letters.all();
    }

    private Optional<AuthorityRecord> entity(Mention mention) {
        return namedBefore(mention)
                .or(() -> inFile(mention))
                .or(() -> nearlyInFile(mention))
                .or(() -> owned(mention))
                .or(() -> isWord(mention) || knownBodies.isContested(mention)
                        ? Optional.empty()
                        : Optional.of(unknown(mention)));
    }

    private Optional<AuthorityRecord> namedBefore(Mention mention) {
        String key = key(mention);
        Optional<AuthorityRecord> spelledOut = letters.areLetters(mention) ? letters.body(key) : Optional.empty();
        if (spelledOut.isPresent()) {
            behindName(mention, spelledOut.get());
            return spelledOut;
        }
        Optional<AuthorityRecord> same = Optional.ofNullable(byKey.get(key));
        same.ifPresent(body -> reasons.because(mention, () -> "the same words as another mention of " + body.name()));
        return same;
    }

    private Optional<AuthorityRecord> inFile(Mention mention) {
        Optional<AuthorityRecord> body = knownBodies.of(mention);
        body.ifPresent(found -> reasons.because(mention, () -> "a name of " + origin(found)));
        return body;
    }

    private Optional<AuthorityRecord> nearlyInFile(Mention mention) {
        Optional<AuthorityRecord> body = letters.behind(mention)
                .map(inFile::get)
                .filter(each -> story.on(Rule.NEARLY_A_KNOWN_BODY) && BracketedLetters.isNearly(key(mention), each));
        body.ifPresent(found -> reasons.because(
                mention, () -> "nearly a name, with its acronym in brackets behind it, of " + origin(found)));
        return body;
    }

    private Optional<AuthorityRecord> owned(Mention mention) {
        Optional<AuthorityRecord> body = unowned.of(mention);
        body.ifPresent(found -> reasons.because(
                mention, () -> "a body of the country or state before it or at hand: " + origin(found)));
        return body;
    }

    /** Council, CEO: what names no body by itself. */
    private boolean isWord(Mention mention) {
        String key = key(mention);
        return story.on(Rule.WORD_FOR_ANY_BODY) && GENERIC.contains(key)
                || story.on(Rule.LETTERS_OF_NO_BODY) && letters.areLetters(mention) && Acronyms.isNoBody(key)
                || key.length() <= 1
                || noBodies.have(mention, letters.behind(mention));
    }

    private AuthorityRecord unknown(Mention mention) {
        Optional<AuthorityRecord> longer = new ShortForms(story, byKey).of(key(mention), letters.areLetters(mention));
        reasons.because(mention, () -> longer.map(
                        entity -> "the beginning, last word or initials of " + entity.name() + " in the same story")
                .orElse("the name model, a pattern or its neighbours make it an organisation, in no table;"
                        + " the id is made of the name"));
        return longer.orElseGet(() -> AuthorityFile.unknown(
                Kind.ORGANISATION,
                words.text(mention.from(), ShortForms.end(story, mention)).replaceAll("\\s+", " ")));
    }

    /** The words that make the name: without article and company suffix. */
    private String key(Mention mention) {
        return words.key(mention.from(), ShortForms.end(story, mention));
    }

    private String origin(AuthorityRecord body) {
        return story.knowledge().file().origin(body);
    }
}
