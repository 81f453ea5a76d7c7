package press.dateline.extract.people;

import java.util.List;
import java.util.Set;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.text.Words;

/**
 * Whether a surname of nobody in the story is somebody unknown, by what stands beside each of its mentions: Capitol Hill,
 * the Fox of Fox News, Lowe’s and a town called Gardiner are taken for surnames, too.
 */
final class UnknownSurname {

    private static final Set<String> PEOPLE = WordList.of("person-nouns");

    /** What bears a name with ’s before it: Parkinson’s disease, Murphy’s law. */
    private static final Set<String> BEARERS = Set.of("disease", "syndrome", "lymphoma", "law");

    /** The Lamont administration is still Lamont's. */
    private static final Set<String> OF_PEOPLE = Set.of(
            "administration",
            "campaign",
            "government",
            "regime",
            "presidency",
            "era",
            "years",
            "family",
            "team",
            "camp");

    private static final Set<String> FAMILIES = Set.of("family", "families", "clan", "dynasty", "heirs");

    /** What stands behind “a Clinton” and not before what is Clinton's. */
    private static final Set<String> ENDS =
            Set.of("and", "or", "in", "on", "who", "is", "was", "for", "to", "as", "at");

    private static final Set<String> TIMES = WordList.of("days-and-months");

    private final Words words;
    private final Set<Integer> ends;

    /** With the words behind which the name model reads a person's name. */
    UnknownSurname(Words words, Set<Integer> ends) {
        this.words = words;
        this.ends = ends;
    }

    /** Whether any of {@code mentions} is a person's by the words beside it, and not more of them something else's. */
    boolean isPerson(List<Mention> mentions) {
        List<Mention> fitting =
                mentions.stream().filter(mention -> !isOther(mention)).toList();
        long people = fitting.stream()
                .filter(mention -> Vouching.isPerson(words, mention) || isBesidePerson(mention) || leads(mention))
                .count();
        return people > 0 && people >= mentions.size() - fitting.size();
    }

    /** Merkel and Sarkozy; not Amazon and Etsy. */
    private boolean isBesidePerson(Mention mention) {
        return words.key(mention.from() - 1).equals("and")
                && words.gap(mention.from() - 1).equals(" ")
                && ends.contains(mention.from() - 1);
    }

    /** The Castro regime, the Ricketts family. */
    private boolean leads(Mention mention) {
        return words.gap(mention.to() - 1).equals(" ") && OF_PEOPLE.contains(words.key(mention.to()));
    }

    /** The Rockefeller family; not a Bush, but a Bush adviser is somebody's. */
    boolean isFamily(Mention mention) {
        String gap = words.gap(mention.to() - 1);
        return gap.equals(" ") && FAMILIES.contains(words.key(mention.to()))
                || words.key(mention.from() - 1).matches("an?|another")
                        && words.gap(mention.from() - 1).equals(" ")
                        && (!gap.matches(" |-.*|['’]s? .*") || ENDS.contains(words.key(mention.to())));
    }

    private boolean isOther(Mention mention) {
        return !Vouching.isTitled(words, mention)
                && !leads(mention)
                && (isOtherBefore(mention.from() - 1) || isOtherBehind(mention.to()));
    }

    /** The Hill, Capitol Hill, in Schuyler. */
    private boolean isOtherBefore(int before) {
        if (before < 0 || !words.gap(before).equals(" ")) {
            return false;
        }
        String key = words.key(before);
        boolean name = words.get(before).isCapital()
                && words.joins(before - 1)
                && !Titles.isTitle(key)
                && !Titles.isRank(key)
                && !PEOPLE.contains(key);
        return key.equals("the") || BesideSurname.WHERE.contains(key) || name;
    }

    /** Fox News, Macy’s Thanksgiving Day Parade, Kohl’s said, Parkinson’s disease. */
    private boolean isOtherBehind(int next) {
        String gap = words.gap(next - 1);
        String key = words.key(next);
        boolean capital = next < words.size() && words.get(next).isCapital() && !TIMES.contains(key);
        boolean owner = Words.isPossessive(gap);
        return capital && (gap.equals(" ") || owner)
                || owner && (BehindSurname.BEHIND_FIRMS.contains(key) || BEARERS.contains(key))
                || gap.matches("['’]s(?! [\"“‘']).+") && !owner;
    }
}
