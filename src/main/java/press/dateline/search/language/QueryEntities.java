package press.dateline.search.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Country;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;

/** Finds the countries, actors and organisations of the authority file that a question names in its words. */
public final class QueryEntities {

    /** Knows nobody. */
    public static final QueryEntities NOBODY = new QueryEntities(Map.of());

    private static final List<Kind> KINDS = List.of(Kind.COUNTRY, Kind.ORGANISATION, Kind.ACTOR);

    /** No name that readers type is longer. */
    private static final int LONGEST = 6;

    /** Each is a clause for the engine. */
    private static final int MOST = 8;

    private final Map<String, AuthorityRecord> byName;

    private QueryEntities(Map<String, AuthorityRecord> byName) {
        this.byName = byName;
    }

    /** By any of their names that only one of a kind can mean; countries also by their people and adjectives. */
    public static QueryEntities of(AuthorityFile file) {
        Map<String, AuthorityRecord> byName = new HashMap<>();
        for (Country country : file.countries()) {
            Stream.concat(names(country.entity()), country.demonyms().stream())
                    .forEach(name -> byName.putIfAbsent(Spelling.key(name), country.entity()));
        }
        for (Kind kind : KINDS) {
            file.records(kind).forEach(entity -> names(entity)
                    .filter(name -> isMeant(entity, file.named(kind, name)))
                    .forEach(name -> byName.putIfAbsent(Spelling.key(name), entity)));
        }
        return new QueryEntities(byName);
    }

    /** The UN are the United Nations to everybody, though a party of Benin bears these letters too. */
    private static boolean isMeant(AuthorityRecord entity, List<AuthorityRecord> bearers) {
        return bearers.size() == 1
                || entity.country().isEmpty()
                        && bearers.stream()
                                .noneMatch(other ->
                                        other != entity && other.country().isEmpty());
    }

    /**
     * The question with hints at those it names. Named in a few words, they are what the stories should be about; in
     * a long question they are one matter among others, and to mention them is enough.
     */
    public ParsedQuery in(ParsedQuery question) {
        boolean about = question.fit() == MinimumMatch.ALL;
        return question.hinted(entities(question).stream()
                .limit(MOST)
                .map(entity ->
                        new EntityHint(question.corrected().now(new EntityKey(entity.kind(), entity.id())), about))
                .toList());
    }

    private Set<AuthorityRecord> entities(ParsedQuery question) {
        Set<AuthorityRecord> entities = new LinkedHashSet<>();
        List<String> run = new ArrayList<>();
        for (Clause part : question.parts()) {
            if (part instanceof Clause.Word word) {
                run.add(word.text());
            } else {
                entities.addAll(longest(run));
                run.clear();
                if (part instanceof Clause.Phrase phrase) {
                    entities.addAll(longest(List.of(phrase.text().split(" "))));
                }
            }
        }
        entities.addAll(longest(run));
        return entities;
    }

    private List<AuthorityRecord> longest(List<String> words) {
        List<AuthorityRecord> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST, words.size() - at);
            while (length > 0 && named(words.subList(at, at + length)).isEmpty()) {
                length--;
            }
            named(words.subList(at, at + length)).ifPresent(found::add);
            at += Math.max(1, length);
        }
        return found;
    }

    private Optional<AuthorityRecord> named(List<String> words) {
        if (words.size() == 1 && CommonWords.is(new Clause.Word(words.get(0)))) {
            return Optional.empty();
        }
        String name = String.join(" ", words);
        return Optional.ofNullable(byName.get(Spelling.key(name)))
                .or(() -> Optional.ofNullable(byName.get(Spelling.key(name.replaceFirst("(?i)['’]s$", "")))));
    }

    private static Stream<String> names(AuthorityRecord entity) {
        return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
    }
}
