package press.dateline.extract.names;

import java.util.List;
import java.util.Set;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Adds to a body what a model leaves off: fields before an "and" and behind commas. */
final class WholeBodies {

    /** Bodies that are named by what they are there for. */
    private static final Set<String> FIELDED = Set.of(
            "ministry",
            "department",
            "faculty",
            "school",
            "authority",
            "committee",
            "commission",
            "council",
            "agency",
            "office",
            "directorate",
            "institute");

    private static final Set<String> CHAMBERS = Set.of("house", "senate");

    private WholeBodies() {}

    /** Fish and Wildlife Services, too. */
    private static boolean isInstitution(String key) {
        return LongNames.isInstitution(key.endsWith("s") ? key.substring(0, key.length() - 1) : key);
    }

    /** {@code mention} with the fields before and behind it; {@code previous} is the name before it, or null. */
    static Mention whole(Story story, Mention mention, Mention previous, List<Mention> names) {
        int end = end(story, mention.from(), mention.to());
        boolean others = end > mention.to()
                && names.stream()
                        .anyMatch(name -> name.label() != Label.ORGANISATION && name.overlaps(mention.to(), end));
        Mention right = others ? mention : new Mention(mention.from(), end, Label.ORGANISATION);
        return headed(story, left(story, right, previous), previous);
    }

    /** The Federation for Immigration Reform, Centers for Medicare and Medicaid Services: of what stands before "for" and "on". */
    private static Mention headed(Story story, Mention mention, Mention previous) {
        Words words = story.words();
        int link = mention.from() - 1;
        boolean head = story.on(Rule.BODY_GOES_ON)
                && Set.of("for", "on").contains(words.key(link))
                && words.gap(link).equals(" ")
                && words.gap(link - 1).equals(" ")
                && LongNames.isCapital(words, Math.max(link - 1, 0))
                && isInstitution(words.key(link - 1))
                // Told Congress on Fox News: a body known by itself is no field.
                && mention.length() > 1
                && story.knowledge()
                        .longest(words, mention.from())
                        .filter(match -> match.to() == mention.to())
                        .isEmpty();
        if (!head) {
            return mention;
        }
        int free = previous == null ? 0 : previous.to() == link ? previous.from() : previous.to();
        int from = link - 1;
        while (from > free
                && words.get(from - 1).shape() == Word.Shape.CAPITALISED
                && words.gap(from - 1).equals(" ")
                && !words.key(from - 1).equals("the")
                && !Titles.isTitle(words.key(from - 1))) {
            from--;
        }
        return new Mention(from, mention.to(), Label.ORGANISATION);
    }

    /** The Senate Homeland Security and Governmental Affairs Committee, of which a model makes two. */
    private static boolean isCommittee(Words words, Mention first, Mention second) {
        return first != null
                && first.label() == Label.ORGANISATION
                && first.length() > 1
                && first.to() == second.from() - 1
                && CHAMBERS.contains(words.key(first.from()))
                && words.key(second.to() - 1).endsWith("committee")
                && !words.key(first.to() - 1).endsWith("committee");
    }

    /** The Fish and Wildlife Service: what stands before the "and" is a field as well, if nothing says that it is a name. */
    private static Mention left(Story story, Mention mention, Mention previous) {
        Words words = story.words();
        int free = previous == null ? 0 : previous.label() == Label.PLACE ? previous.from() : previous.to();
        int and = mention.from() - 1;
        if (!story.on(Rule.FIELDS_BEFORE_AND)
                || !words.key(and).equals("and")
                || !words.gap(and).equals(" ")) {
            return mention;
        }
        if (isCommittee(words, previous, mention)) {
            return new Mention(previous.from(), mention.to(), Label.ORGANISATION);
        }
        if (mention.length() < 2
                || !isInstitution(words.key(mention.to() - 1))
                || story.knowledge().longest(words, mention.from()).isPresent()) {
            return mention;
        }
        int from = and;
        while (from > free && isField(story, from - 1, mention.from())) {
            from--;
        }
        boolean country = from > free && from < and && isCountry(story, from - 1);
        from -= country ? 1 : 0;
        boolean headed = Set.of("for", "on").contains(words.key(from - 1)) && isInstitution(words.key(from - 2));
        boolean named =
                country || headed || words.key(from - 1).equals("the") || LongNames.isPossessive(words.gap(from - 1));
        return from < and && named ? new Mention(from, mention.to(), Label.ORGANISATION) : mention;
    }

    /** Afghanistan Oil and Gas Corporation. */
    private static boolean isCountry(Story story, int index) {
        return story.words().gap(index).equals(" ")
                && story.knowledge()
                        .longest(story.words(), index)
                        .filter(match -> match.to() == index + 1
                                && match.meanings().get(0).sense().isOfCountry())
                        .isPresent();
    }

    private static boolean isField(Story story, int index, int body) {
        Words words = story.words();
        String gap = words.gap(index);
        boolean known = story.knowledge()
                .longest(words, index)
                .filter(match -> match.to() <= body)
                .isPresent();
        return words.get(index).shape() == Word.Shape.CAPITALISED
                && (gap.equals(" ") || gap.equals(", "))
                && !known
                && !LongNames.isInstitution(words.key(index))
                && !Titles.isTitle(words.key(index));
    }

    /** Where the list of fields ends that goes on behind word {@code to}: Department of Environment, Land and Water. */
    private static int end(Story story, int from, int to) {
        Words words = story.words();
        int at = to;
        while (story.on(Rule.LIST_OF_FIELDS)
                && hasFields(words, from, to)
                && words.gap(at - 1).equals(", ")
                && LongNames.isCapital(words, at)) {
            int end = at;
            while (end - at < 4
                    && LongNames.isCapital(words, end)
                    && (end == at || words.gap(end - 1).equals(" "))) {
                if (story.knowledge().longest(words, end).isPresent() || LongNames.isInstitution(words.key(end))) {
                    return to;
                }
                end++;
            }
            if (words.key(end).equals("and") && isField(story, end + 1, words.size())) {
                return LongNames.capitals(words, end + 1);
            }
            at = end;
        }
        return to;
    }

    private static boolean hasFields(Words words, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            if (FIELDED.contains(words.key(i)) && Set.of("of", "for").contains(words.key(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
