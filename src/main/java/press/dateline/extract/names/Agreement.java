package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** One string is one kind of thing throughout an article, whatever the model thought at each of its places. */
public final class Agreement {

    private static final Set<String> LOCATIVES = WordList.of("locatives");

    private Agreement() {}

    public static List<Mention> of(Story story, List<Mention> mentions, Collection<Mention> knownPeople) {
        Words words = story.words();
        Map<String, EnumMap<Label, Integer>> votes = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        Set<String> firsts = new HashSet<>();
        for (Mention mention : mentions) {
            votes.computeIfAbsent(words.key(mention.from(), mention.to()), unused -> new EnumMap<>(Label.class))
                    .merge(mention.label(), 1, Integer::sum);
            PersonName name = PersonName.of(words, mention.from(), mention.to());
            if (mention.label() == Label.PERSON && name.isFull()) {
                surnames.add(name.last());
                firsts.add(name.first());
            }
        }
        knownPeople.forEach(mention ->
                surnames.add(PersonName.of(words, mention.from(), mention.to()).last()));
        List<Mention> agreed = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            String key = words.key(mention.from(), mention.to());
            agreed.add(mention.as(
                    story.on(Rule.SURNAME_IS_A_PERSON)
                                    && (surnames.contains(key)
                                                    && !words.get(mention.from())
                                                            .isTwoLetters()
                                            || firsts.contains(key) && isNotThere(words, mention)
                                            || isArabic(words, mention)
                                                    && surnames.contains(words.key(mention.to() - 1)))
                            ? Label.PERSON
                            : story.on(Rule.ONE_STRING_ONE_KIND)
                                    ? majority(votes.get(key), mention.label())
                                    : mention.label()));
        }
        return agreed;
    }

    /** Sydney where Sydney Miller is in the story, unless the words beside it make it the town. */
    private static boolean isNotThere(Words words, Mention mention) {
        return mention.label() == Label.PLACE
                && !LOCATIVES.contains(words.key(mention.from() - 1))
                && !(words.gap(mention.to() - 1).equals(", ")
                        && mention.to() < words.size()
                        && words.get(mention.to()).isCapital());
    }

    /** Al-Sadr after Muqtada al-Sadr. */
    private static boolean isArabic(Words words, Mention mention) {
        return mention.length() == 2
                && words.hyphenated(mention.from())
                && PersonName.of(words, mention.from(), mention.to()).parts().size() == 1;
    }

    private static Label majority(EnumMap<Label, Integer> votes, Label own) {
        Label best = own;
        for (Map.Entry<Label, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0)) {
                best = vote.getKey();
            }
        }
        return best;
    }
}
