package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.model.NameModel;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** The names a model sees in an article, cut to the words that are the name. */
public final class NameSpotter {

    /** What a hyphen binds to a name without being part of it: Putin-backed. */
    private static final Set<String> NOT_GIVEN = WordList.of("bound-words");
    /** What may stand within an organisation's name where no two words of one name meet. */
    private static final Pattern JOINT = Pattern.compile(",? | ?['’] ?s? ");

    private static final Set<String> NO_PARTICLES = Set.of("of", "in", "at", "by", "for", "to", "and", "on", "or");

    private static final Set<String> AUXILIARIES =
            Set.of("has", "had", "have", "is", "was", "were", "will", "would", "said", "off");

    private final NameModel model;

    public NameSpotter(NameModel model) {
        this.model = model;
    }

    public List<Mention> spot(Story story) {
        Words words = story.words();
        Copy copy = story.copy();
        boolean readable = !story.on(Rule.HEADLINE_IN_CAPITALS) || isSentence(words, copy.storyStart());
        String text = readable
                ? copy.text()
                : " ".repeat(copy.storyStart() - 2) + "\n\n" + copy.text().substring(copy.storyStart());
        List<Mention> mentions = new ArrayList<>();
        for (NameModel.Name name : model.names(text)) {
            int from = words.at(name.start());
            int to = Math.min(words.size(), words.at(name.end() - 1) + 1);
            if (from < to) {
                split(story, from, to, name.label(), mentions);
            }
        }
        List<Mention> patterns = BrokenNames.juniors(story);
        // The model knows better what is no name in front: Republican Tom Kean Jr.
        patterns.removeIf(pattern -> mentions.stream()
                .anyMatch(mention -> mention.label() == Label.PERSON
                        && mention.to() == pattern.to()
                        && mention.length() > 2
                        && mention.length() < pattern.length()));
        mentions.removeIf(
                mention -> patterns.stream().anyMatch(pattern -> pattern.overlaps(mention.from(), mention.to())));
        mentions.addAll(patterns);
        Draft draft = new Draft(story, LongNames.of(story, BrokenNames.join(story, mentions)));
        refine(draft);
        return draft.mentions();
    }

    private static void refine(Draft draft) {
        Expansions.apply(draft);
        Edges.apply(draft);
        CapitalRuns.apply(draft);
        Appositions.apply(draft);
        Acronyms.apply(draft);
        LoudText.apply(draft);
        NotPeople.apply(draft);
        FirstNames.apply(draft);
        PostalStates.apply(draft);
    }

    /** A headline in capitals or Title Case says nothing about names to a model that lives on capitals. */
    static boolean isSentence(Words words, int headlineEnd) {
        int long_ = 0;
        int capital = 0;
        for (int i = 1; i < words.size() && words.get(i).end() < headlineEnd; i++) {
            if (words.key(i).length() > 3) {
                long_++;
                capital += words.get(i).isCapital() ? 1 : 0;
            }
        }
        return long_ > 0 && capital * 10 <= long_ * 6;
    }

    /** A comma, bracket or quote ends a person's name and opens an acronym. */
    private static void split(Story story, int from, int to, Label label, List<Mention> mentions) {
        Words words = story.words();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to;
            if (last
                    || label == Label.ORGANISATION && isSlash(story, from, i, to)
                    || !words.joins(i)
                            && (label != Label.ORGANISATION
                                    || !JOINT.matcher(words.gap(i)).matches())) {
                trim(story, start, i + 1, label, mentions);
                start = i + 1;
            }
        }
    }

    /** CBS/Quinnipiac are two; 9/11 Commission is one, and Indian/Alaskan no body. */
    private static boolean isSlash(Story story, int from, int index, int to) {
        Words words = story.words();
        boolean bodies = to - from > 2
                || story.knowledge().longest(words, from).isPresent()
                || story.knowledge().longest(words, index + 1).isPresent();
        return words.gap(index).strip().equals("/")
                && bodies
                && words.key(index).length() > 2
                && words.key(index + 1).length() > 2;
    }

    private static void trim(Story story, int first, int last, Label label, List<Mention> mentions) {
        Words words = story.words();
        int from = first;
        int to = last;
        while (from < to && (words.key(from).equals("the") || isSmallStart(words, from, label))) {
            from++;
        }
        while (label == Label.PERSON
                && to - from > 1
                && (isLoudWord(words, to - 1) || to - from > 2 && isLineUp(words, to - 1))) {
            to--;
        }
        while (to > from
                && !words.get(to - 1).isCapital()
                && !(story.on(Rule.HYPHENATED_GIVEN_NAME) && label == Label.PERSON && isGiven(words, from, to - 1))) {
            to--;
        }
        if (from < to && label == Label.PERSON) {
            from = story.on(Rule.TITLE_BEFORE_A_NAME) ? Titles.skip(words, from, to) : from;
            if (to - from == 1 && Titles.isTitle(words.key(from)) || NotPeople.isStorm(words.key(from))) {
                return;
            }
            if (story.on(Rule.THING_NOT_PERSON) && NotPeople.isLast(words.key(to - 1)) && to - from > 1) {
                return;
            }
        }
        if (from < to && words.key(from, to).length() > 1 && !Titles.isNobody(words.key(from, to))) {
            mentions.add(new Mention(from, to, label));
        }
    }

    /** ABDULLAH HAS: where everything is in capitals a model takes the word behind a name for its end. */
    private static boolean isLoudWord(Words words, int index) {
        return words.get(index).shape() == Word.Shape.CAPITALS
                && words.key(index).length() > 1
                && (CapitalRuns.isOpener(words.key(index)) || AUXILIARIES.contains(words.key(index)));
    }

    /** Martin Lopez SS: where somebody plays, at the end of a line of a line-up. */
    private static boolean isLineUp(Words words, int index) {
        boolean catcher = words.text(index, index + 1).equals("C")
                || words.text(index, index + 1).equals("P");
        return (catcher
                        || Titles.isPosition(words.key(index))
                                && words.get(index).shape() == Word.Shape.CAPITALS)
                && (index + 1 == words.size() || words.gap(index).contains("\n"));
    }

    private static boolean isSmallStart(Words words, int index, Label label) {
        Word word = words.get(index);
        return !word.isCapital()
                && !(label == Label.PERSON && BrokenNames.isArabicArticle(word.key()))
                && !(word.key().length() <= 3 && label == Label.PERSON && !NO_PARTICLES.contains(word.key()));
    }

    /** Kim Jong-un, Cheng Yuet-ngor: the second half of a given name is often small. */
    private static boolean isGiven(Words words, int from, int index) {
        return words.hyphenated(index - 1)
                && index - from >= 2
                && words.get(index - 1).isCapital()
                && words.key(index).length() <= 8
                && !NOT_GIVEN.contains(words.key(index));
    }
}
