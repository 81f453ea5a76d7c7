package press.dateline.extract.organisations;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.LongNames;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.NamesOfWorks;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** What a model takes for bodies: quoted titles; programmes, laws and treaties, as in the DACA program and TPS recipients. */
final class NoBodies {

    /** What stands behind the name of a programme, a law, a treaty. */
    private static final Set<String> BEHIND = WordList.of("behind-programmes");

    /** What is done with one. */
    private static final Set<String> BEFORE = WordList.of("before-programmes");

    /** What a body does and who works for it. */
    private static final Set<String> BODY = WordList.of("behind-bodies");

    /** Firms have these, too: only letters are a treaty or a law by them. */
    private static final Set<String> ALSO_OF_FIRMS =
            Set.of("deal", "talks", "agreement", "pact", "replacement", "exchanges", "status");

    private static final Set<String> LAST = Set.of("program", "programme", "inventory");

    private static final Pattern CLOSED = Pattern.compile("[”\"’']?\\)? ");

    private static final Set<String> SMALL = Set.of("the", "of", "a");

    private final Story story;
    private final Words words;
    private final NamesOfWorks works;

    /** The letters of programmes that are spelled out. */
    private final Set<String> letters = new HashSet<>();

    /** By name as it is written: long stories have many names many times. */
    private final Map<String, Integer> signs = new HashMap<>();

    NoBodies(Story story) {
        this.story = story;
        this.words = story.words();
        this.works = new NamesOfWorks(story);
    }

    /** Whether {@code mention} is one of these; {@code behind} are the letters in brackets behind it. */
    boolean have(Mention mention, Optional<String> behind) {
        String name = words.key(mention.from(), mention.to());
        boolean programme = letters.contains(name) || isProgramme(mention, name);
        if (programme) {
            behind.ifPresent(letters::add);
            letters.add(ShortForms.initials(name));
        }
        return programme || works.have(mention.from(), mention.to());
    }

    /** By all that the story says of the name. */
    private boolean isProgramme(Mention mention, String name) {
        boolean last = mention.length() > 1 && LAST.contains(words.key(mention.to() - 1));
        if (!story.on(Rule.PROGRAMME_NOT_BODY)
                || !last && LongNames.hasInstitution(words, mention.from(), mention.to())) {
            return false;
        }
        int said = signs.computeIfAbsent(words.text(mention.from(), mention.to()), text -> signs(mention, name));
        return said + (last ? 1 : 0) > 0;
    }

    private int signs(Mention mention, String name) {
        return words.places(words.key(mention.from())).stream()
                .filter(at -> words.get(at).shape() == words.get(mention.from()).shape()
                        && at + mention.length() <= words.size()
                        && words.key(at, at + mention.length()).equals(name))
                .mapToInt(at -> sign(at, at + mention.length()))
                .sum();
    }

    private int sign(int from, int to) {
        String behind = to < words.size() && CLOSED.matcher(words.gap(to - 1)).matches() ? words.key(to) : "";
        int before = from - 1;
        while (SMALL.contains(words.key(before))) {
            before--;
        }
        boolean part = Set.of("at", "of").contains(behind)
                && IntStream.of(to + 1, to + 2)
                        .anyMatch(word -> word < words.size() && words.get(word).isCapital());
        boolean sign = BEHIND.contains(behind)
                && !words.get(to).isCapital()
                && (words.get(from).shape() == Word.Shape.CAPITALS || !ALSO_OF_FIRMS.contains(behind));
        return (sign ? 1 : 0) + (BEFORE.contains(words.key(before)) ? 1 : 0) - (BODY.contains(behind) || part ? 1 : 0);
    }
}
