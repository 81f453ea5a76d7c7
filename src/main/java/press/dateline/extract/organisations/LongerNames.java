package press.dateline.extract.organisations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Longer names that begin or end as the name of a state's body does, and are another's. */
final class LongerNames {

    private static final Set<String> OPENERS =
            Set.of("the", "in", "but", "and", "federal", "its", "while", "when", "if", "as", "on", "a");

    /** Of whom a chamber is: the Democratic Senate, the GOP House. */
    private static final Set<String> PARTIES = WordList.of("parties-before-bodies");

    private static final Set<String> STREETS = WordList.of("streets");

    private static final Set<String> CHAMBERS = Set.of("House", "Senate");

    private final Story story;
    private final Words words;
    private final Owners owners;
    private final List<Mention> names;
    private final List<Mention> named;

    LongerNames(Story story, Owners owners, List<Mention> names, List<Lexicon.Match<Known>> known) {
        this.story = story;
        this.words = story.words();
        this.owners = owners;
        this.names = names;
        this.named = known.stream()
                .filter(match -> Set.of(Known.Sense.ORGANISATION, Known.Sense.GROUP)
                        .contains(match.meanings().get(0).sense()))
                .map(match -> new Mention(match.from(), match.to(), Label.ORGANISATION))
                .toList();
    }

    /** The Senate Judiciary Committee, which a chamber of a state may have as well. */
    Optional<Mention> committee(StateBody body) {
        return Stream.concat(names.stream().filter(name -> name.label() == Label.ORGANISATION), named.stream())
                .filter(name -> isCommittee(body, name))
                .findFirst();
    }

    /** Whether {@code name} is a committee of {@code body}, a chamber. */
    private boolean isCommittee(StateBody body, Mention name) {
        return CHAMBERS.contains(body.name())
                && name.from() <= body.from()
                && name.to() > body.to()
                && words.key(name.to() - 1).equals("committee");
    }

    /** The Supreme Court Bar Association is no court, Congress Street no chamber, Air Force One no force. */
    boolean isPartOf(int from, int to) {
        return story.on(Rule.PART_OF_ANOTHER_NAME)
                && (isRunOn(from)
                        || words.gap(to - 1).equals(" ")
                                && to < words.size()
                                && words.get(to).isCapital()
                                && (STREETS.contains(words.key(to))
                                        || words.key(to).equals("one"))
                        || has(from, to)
                        || names.stream()
                                .anyMatch(name -> name.overlaps(from, to) && (name.from() < from || name.to() > to))
                        || words.joins(to - 1)
                                && words.gap(to - 1).equals(" ")
                                && to < words.size()
                                && words.get(to).isCapital()
                                && names.stream()
                                        .anyMatch(name ->
                                                name.label() == Label.ORGANISATION && name.overlaps(to, to + 1)));
    }

    boolean has(int from, int to) {
        return named.stream()
                .anyMatch(name -> name.to() - name.from() > to - from && name.from() < to && from < name.to());
    }

    /** Royal Navy, Salvation Army: the words before belong to the name, unless they are a country's. */
    private boolean isRunOn(int from) {
        return words.joins(from - 1)
                && words.gap(from - 1).equals(" ")
                && words.get(from - 1).isCapital()
                && !owners.isCountryBefore(from)
                && !PARTIES.contains(words.key(from - 1))
                && !OPENERS.contains(words.key(from - 1));
    }
}
