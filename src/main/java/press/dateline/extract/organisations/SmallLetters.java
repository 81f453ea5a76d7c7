package press.dateline.extract.organisations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Bodies of a state in small letters: whether the one of this state is meant, and more than quoted. */
final class SmallLetters {

    private static final Set<String> SAYING = WordList.of("saying-verbs");

    /** A country's, in a town of the country, doing something: two of these are enough. */
    private static final int ENOUGH = 2;

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Map<AuthorityRecord, List<Mention>> bodies = new LinkedHashMap<>();

    SmallLetters(Story story) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
    }

    /** Kenya's supreme court annulled, the central bank in Nairobi raised; a court somewhere is none of them. */
    boolean isMeant(StateBody body, Owners.Owned owned, String country) {
        int town = townIn(country, owned.to());
        int next = Math.max(town, owned.to());
        int speaking = (owned.country().isEmpty() ? 0 : 1)
                + (town > 0 ? 1 : 0)
                + (acts(next) ? 1 : 0)
                - (isOfSomebody(owned.from()) ? 1 : 0);
        return body.isMinistry() || speaking >= ENOUGH;
    }

    /** Behind the town of {@code country} that "in" at word {@code index} leads to, or 0. */
    private int townIn(String country, int index) {
        return words.key(index).equals("in") && index + 1 < words.size()
                ? knowledge
                        .longest(words, index + 1)
                        .filter(match -> match.meanings().get(0).sense() == Known.Sense.CAPITAL)
                        .filter(match ->
                                match.meanings().get(0).entity().country().equals(country))
                        .map(match -> match.to())
                        .orElse(0)
                : 0;
    }

    private boolean acts(int index) {
        return words.gap(index - 1).equals(" ")
                && words.key(index).endsWith("ed")
                && !SAYING.contains(words.key(index));
    }

    /** The head of Bolivia's armed forces, of whom what follows is said. */
    private boolean isOfSomebody(int from) {
        int before = words.gap(from - 1).equals(" ") ? from - 1 : from - 2;
        return words.key(before).equals("of");
    }

    void add(AuthorityRecord entity, Mention mention) {
        bodies.computeIfAbsent(entity, unused -> new ArrayList<>(1)).add(mention);
    }

    /** A ministry in small letters that is quoted once and does nothing is where news comes from, not whom it is about. */
    void removeMereSources(Map<Mention, AuthorityRecord> found) {
        bodies.forEach((entity, mentions) -> {
            boolean named = found.entrySet().stream()
                    .anyMatch(other -> other.getValue().id().equals(entity.id()) && !mentions.contains(other.getKey()));
            if (story.on(Rule.MERE_SOURCE) && !named && mentions.size() == 1 && isMereSource(mentions.get(0))) {
                found.remove(mentions.get(0));
            }
        });
    }

    private boolean isMereSource(Mention mention) {
        boolean spelledOut = words.get(mention.from()).isCapital()
                || words.get(mention.to() - 1).isCapital();
        return !spelledOut && SAYING.contains(words.key(mention.to()));
    }
}
