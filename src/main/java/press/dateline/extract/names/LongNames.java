package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Institutions' names that a model breaks at small words and apostrophes, or runs together at an "and". */
public final class LongNames {

    private static final Set<String> INSTITUTIONS = WordList.of("institution-nouns");

    private static final Set<String> OWNERS = WordList.of("owners");

    private static final Set<String> COMPANY = Set.of("watch", "inc", "corp", "co", "ltd", "plc", "international");

    private static final Pattern POSSESSIVE = Pattern.compile(" ?['’] ?s? ");

    private static final int LONGEST = 10;

    private LongNames() {}

    static List<Mention> of(Story story, List<Mention> mentions) {
        List<Mention> names = new ArrayList<>();
        for (Mention mention : mentions) {
            Mention previous = names.isEmpty() ? null : names.get(names.size() - 1);
            if (previous != null && previous.overlaps(mention.from(), mention.to())) {
                continue;
            }
            if (mention.label() != Label.ORGANISATION) {
                names.add(mention);
            } else {
                Mention whole = WholeBodies.whole(story, right(story, mention), previous, mentions);
                while (!names.isEmpty() && names.get(names.size() - 1).to() > whole.from()) {
                    names.remove(names.size() - 1);
                }
                apart(story, whole, names);
            }
        }
        return names;
    }

    static Mention right(Story story, Mention mention) {
        Words words = story.words();
        int to = mention.to();
        Optional<Integer> more = Optional.of(to);
        while (story.on(Rule.BODY_GOES_ON) && more.isPresent() && more.get() - mention.from() < LONGEST) {
            to = more.get();
            more = further(words, mention.from(), to);
        }
        return new Mention(mention.from(), to, Label.ORGANISATION);
    }

    /** Where the name ends if "of Thailand" or "and Co-operation" still belongs to it. */
    private static Optional<Integer> further(Words words, int from, int to) {
        if (to + 1 >= words.size()
                || !words.joins(to - 1)
                || !words.gap(to - 1).equals(" ")
                || !hasInstitution(words, from, to)) {
            return Optional.empty();
        }
        boolean long_ = hasLink(words, from, to);
        boolean links =
                switch (words.key(to)) {
                    case "of" ->
                        long_
                                || INSTITUTIONS.contains(words.key(to - 1))
                                        && !words.key(to - 1).equals("group");
                    case "for" ->
                        (long_ || INSTITUTIONS.contains(words.key(to - 1)))
                                && !isAcronym(words, words.key(to + 1).equals("the") ? to + 2 : to + 1);
                    case "on" ->
                        INSTITUTIONS.contains(words.key(to - 1))
                                && !Titles.isNobody(words.key(to + 1))
                                // Congress on Jan. 6.
                                && !words.key(to + 2).matches("\\d.*");
                    case "and", "&" -> long_;
                    case "in" ->
                        long_ && words.key(from, to).contains(" for ")
                                || words.key(to - 1).equals("force");
                    default -> false;
                };
        int start = words.key(to + 1).equals("the") ? to + 2 : to + 1;
        if (!links || !isCapital(words, start) || !words.gap(to).equals(" ")) {
            return Optional.empty();
        }
        int end = capitals(words, start + 1);
        // Unit of the Education Service: two bodies.
        boolean ofAnother = words.key(to).equals("of") && start > to + 1;
        boolean another = (words.key(to).equals("and") || ofAnother) && hasInstitution(words, start, end);
        return another ? Optional.empty() : Optional.of(end);
    }

    /** Pressed his party for the FBI probe: a name goes on with words, not with another's initials. */
    private static boolean isAcronym(Words words, int index) {
        return index < words.size() && words.get(index).shape() == Word.Shape.CAPITALS;
    }

    static int capitals(Words words, int first) {
        int to = first;
        while (isCapital(words, to) && words.joins(to - 1) && !words.gap(to - 1).contains(".")) {
            to++;
        }
        return to;
    }

    /** Human Rights Watch and Amnesty International are two. */
    private static void apart(Story story, Mention mention, List<Mention> names) {
        Words words = story.words();
        for (int i = mention.from() + 1; story.on(Rule.TWO_BODIES_AT_AND) && i < mention.to(); i++) {
            int next = words.key(i).equals("and") ? i + 1 : i;
            boolean any = next > i || words.gap(i - 1).equals(" & ");
            if (isBody(story, mention.from(), i, any) && isBody(story, next, mention.to(), any)) {
                names.add(new Mention(mention.from(), i, Label.ORGANISATION));
                names.add(new Mention(next, mention.to(), Label.ORGANISATION));
                return;
            }
        }
        for (int i = mention.from(); i + 2 < mention.to(); i++) {
            boolean another = words.key(i).equals("and") && words.key(i + 1).equals("the") && i > mention.from();
            boolean left = COMPANY.contains(words.key(i - 1))
                    || INSTITUTIONS.contains(words.key(i - 1))
                    || NameEndings.isOrganisation(words.key(i - 1)) && !isHead(words.key(mention.to() - 1));
            boolean two =
                    i > mention.from() + 1 && words.key(i).equals("and") && left && !hasLink(words, mention.from(), i);
            if (story.on(Rule.TWO_BODIES_AT_AND) && (another || two)) {
                names.add(new Mention(mention.from(), i, Label.ORGANISATION));
                names.add(new Mention(another ? i + 2 : i + 1, mention.to(), Label.ORGANISATION));
                return;
            }
        }
        names.add(mention);
    }

    /** Facebook Twitter, DOJ & FBI: known firms beside each other, and known bodies at an "and", are as many. */
    private static boolean isBody(Story story, int from, int to, boolean any) {
        return from < to
                && story.knowledge()
                        .longest(story.words(), from)
                        .filter(match -> match.to() == to)
                        .map(match -> match.meanings().get(0))
                        .filter(known -> known.sense() == Known.Sense.ORGANISATION
                                && (any || known.entity().note().equals("company")))
                        .isPresent();
    }

    public static boolean hasInstitution(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (INSTITUTIONS.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** National Publishing and Advertising Company is one: its last word is of both. */
    private static boolean isHead(String key) {
        return INSTITUTIONS.contains(key) || NameEndings.isOrganisation(key);
    }

    private static boolean hasLink(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.key(i).equals("of")
                    || words.key(i).equals("for")
                    || words.key(i).equals("on")) {
                return true;
            }
        }
        return false;
    }

    static boolean isCapital(Words words, int index) {
        return index < words.size() && words.get(index).isCapital();
    }

    /** Whether {@code gap} makes the word before it a possessive, also where blanks stand around the apostrophe. */
    static boolean isPossessive(String gap) {
        return !gap.equals(" ") && POSSESSIVE.matcher(gap).matches();
    }

    static boolean isOwner(String key) {
        return OWNERS.contains(key);
    }

    /** Whether {@code key} is the kind of thing a person is not: Kerry Foundation. */
    public static boolean isInstitution(String key) {
        return INSTITUTIONS.contains(key);
    }
}
