package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.extract.lookup.Nickname;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Puts together names that the model's tokeniser took apart: Kassym-Jomart, Kim Jong-un, al-Assad, B.Y. Vijayendra. */
final class BrokenNames {

    private static final Set<String> ARABIC_ARTICLES = Set.of("al", "el", "as", "ash", "ar", "an", "az", "at", "abu");

    /** Short capitals before a name that are no initials. */
    private static final Set<String> NO_INITIALS = WordList.of("no-initials");

    /** Abbreviations with stops that are no initials. */
    private static final Set<String> STATES = Set.of("us", "uk", "un", "eu", "dc", "uae", "usa", "ussr");

    private static final Pattern STOP = Pattern.compile("\\.? ?");
    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,}\\p{Lu}?");

    private static final Set<String> JUNIOR = Set.of("jr", "sr");

    private BrokenNames() {}

    static boolean isArabicArticle(String key) {
        return ARABIC_ARTICLES.contains(key);
    }

    static List<Mention> join(Story story, List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>();
        if (story.on(Rule.NICKNAME_IN_A_NAME)) {
            nicknames(story, mentions);
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        for (Mention mention : mentions) {
            Mention grown = grow(story, mention);
            Mention previous = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (previous != null && previous.overlaps(grown.from(), grown.to())) {
                grown = new Mention(previous.from(), Math.max(previous.to(), grown.to()), grown.label());
                joined.remove(joined.size() - 1);
            }
            joined.add(grown);
        }
        return joined;
    }

    /** A model reads two people, or one of them, where one name has a nickname in quotes. */
    private static void nicknames(Story story, List<Mention> mentions) {
        Words words = story.words();
        for (Mention person : List.copyOf(mentions)) {
            if (person.label() != Label.PERSON) {
                continue;
            }
            // Where every word has a capital, quotes are as often what somebody said.
            boolean told = words.start(person.from()) >= story.copy().storyStart();
            Nickname.behind(words, person.to() - 1)
                    .filter(nickname -> isPerson(mentions, nickname.to()) || told && person.length() == 1)
                    .ifPresent(nickname -> put(mentions, person.from(), surname(mentions, nickname.to())));
            Nickname.before(words, person.from())
                    .filter(nickname -> told && isGiven(words, mentions, nickname.from() - 1))
                    .ifPresent(nickname -> put(mentions, nickname.from() - 1, person.to()));
        }
    }

    private static Optional<Mention> at(List<Mention> mentions, int index) {
        return mentions.stream()
                .filter(mention -> mention.overlaps(index, index + 1))
                .findFirst();
    }

    private static boolean isPerson(List<Mention> mentions, int index) {
        return at(mentions, index)
                .filter(mention -> mention.label() == Label.PERSON)
                .isPresent();
    }

    /** Where the surname ends that begins there, as the model says or with that word. */
    private static int surname(List<Mention> mentions, int index) {
        return at(mentions, index).map(Mention::to).orElse(index + 1);
    }

    /** What the model passed over: a capital that is no title, and the end of no other name. */
    private static boolean isGiven(Words words, List<Mention> mentions, int index) {
        return words.get(index).isCapital()
                && !CapitalRuns.isOpener(words.key(index))
                && !Titles.isTitle(words.key(index))
                && !Titles.isNobody(words.key(index))
                && at(mentions, index).isEmpty();
    }

    private static void put(List<Mention> mentions, int from, int to) {
        mentions.removeIf(mention -> mention.overlaps(from, to));
        mentions.add(new Mention(from, to, Label.PERSON));
    }

    /** B.Y. Vijayendra, KM Masud: initials that the model left out. */
    private static int initials(Words words, int first, int to) {
        int from = first;
        // OF TSHOMBE: where everything is in capitals, so are small words.
        boolean loud = words.get(first).shape() == Word.Shape.CAPITALS;
        while (words.joins(from - 1)
                && STOP.matcher(words.gap(from - 1)).matches()
                && (words.key(from - 1).length() <= 2
                        || words.text(from - 1, from).contains("."))
                && (words.get(from - 1).shape() == Word.Shape.CAPITALS
                        || words.key(from - 1).length() == 1
                                && words.get(from - 1).isCapital())
                && (isDotted(words, from - 1)
                        || !NO_INITIALS.contains(words.key(from - 1))
                                && !Titles.isTitle(words.key(from - 1))
                                && !Titles.isPosition(words, from - 1, to)
                                && !(loud && CapitalRuns.isOpener(words.key(from - 1))))
                && !words.gap(from - 2).contains("&")) {
            from--;
        }
        return from;
    }

    /** M.S. is nobody's title. */
    private static boolean isDotted(Words words, int index) {
        return DOTTED.matcher(words.text(index, index + 1)).matches() && !STATES.contains(words.key(index));
    }

    private static Mention grow(Story story, Mention mention) {
        Words words = story.words();
        int from = mention.from();
        int to = mention.to();
        boolean article = story.on(Rule.ARABIC_ARTICLE) && from > 0 && ARABIC_ARTICLES.contains(words.key(from - 1));
        if (article && words.hyphenated(from - 1)) {
            from--;
        }
        boolean given = story.on(Rule.HYPHENATED_GIVEN_NAME)
                && mention.label() == Label.PERSON
                && to - from >= 2
                && words.hyphenated(from - 1);
        if (given && words.get(from - 1).isCapital()) {
            from--;
        }
        if (story.on(Rule.INITIALS_BEFORE_A_NAME) && mention.label() == Label.PERSON) {
            from = initials(words, from, to);
        }
        return new Mention(from, to, mention.label());
    }

    /** People whom the way their names are written gives away: Cuba Gooding Jr. */
    static List<Mention> juniors(Story story) {
        Words words = story.words();
        List<Mention> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (story.on(Rule.JUNIOR) && JUNIOR.contains(words.key(i))) {
                junior(words, i, names);
            }
        }
        return names;
    }

    private static void junior(Words words, int index, List<Mention> names) {
        int from = index;
        while (from > 0
                && index - from < 3
                && (words.joins(from - 1)
                        || from == index && words.gap(from - 1).equals(", "))
                && words.get(from - 1).isCapital()
                && !Titles.isTitle(words.key(from - 1))) {
            from--;
        }
        if (index - from > 1) {
            names.add(new Mention(from, index + 1, Label.PERSON));
        }
    }
}
