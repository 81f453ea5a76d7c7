package press.dateline.extract.senses;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.NameCounts;
import press.dateline.authority.file.Place;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Towns' names that something else bears where they stand: a title, a river, a hall, the party to a case. */
public final class OtherNames {

    /** What a court makes and no town does: the Flores settlement. */
    private static final Set<String> CASES = Set.of("settlement", "ruling", "decree", "case", "doctrine", "verdict");

    /** Surnames of so many known people are as likely a party's. */
    private static final int COMMON = 3;

    private static final NameCounts COUNTS = NameCounts.carried();

    private static final Set<String> TREATIES = WordList.of("treaties");

    private static final Set<String> HALLS = Set.of(
            "amphitheater",
            "amphitheatre",
            "arena",
            "ballroom",
            "center",
            "centre",
            "hall",
            "park",
            "pavilion",
            "stage",
            "theater",
            "theatre");

    /** What stands behind a town in a capital and leaves it one: Boston Mayor, Cleveland Police, Tokyo Olympics. */
    private static final Set<String> OF_A_TOWN = Stream.of(
                    "local-bodies",
                    "local-nouns",
                    "titles",
                    "office-holders",
                    "behind-a-state",
                    "positions",
                    "days-and-months")
            .flatMap(list -> WordList.of(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> GATHERED =
            Set.of("catholics", "councilman", "counties", "games", "ghetto", "jews", "muslims", "olympic", "olympics");

    private final Story story;
    private final Words words;
    private final NamesOfWorks works;

    public OtherNames(Story story) {
        this.story = story;
        this.words = story.words();
        this.works = new NamesOfWorks(story);
    }

    public boolean bear(Mention name) {
        return story.on(Rule.TREATY_OF_A_TOWN) && isTreaty(name)
                || works.have(name.from(), name.to())
                || story.on(Rule.TOWN_HAS_NO_ARTICLE) && (isBehindArticle(name) || isWater(name))
                || isOfHall(name)
                || isGivenInBrackets(name);
    }

    /** Attorney General (Merrick) Garland, as an editor adds it. */
    private boolean isGivenInBrackets(Mention name) {
        int to = name.to();
        return words.gap(name.from() - 1).matches(".*[(\\[]")
                && words.gap(to - 1).matches("[)\\]] ")
                && to < words.size()
                && words.get(to).isCapital()
                && COUNTS.first(words.key(name.from(), to)) > 0;
    }

    /** The Fresno Bee reported: the town's name goes on in one word with a capital that is nothing a town has. */
    public boolean goOn(Mention name) {
        int to = name.to();
        return story.on(Rule.TOWN_IN_A_LONGER_NAME)
                && to + 1 < words.size()
                && words.gap(to - 1).equals(" ")
                && !words.text(to - 1, to).endsWith(".")
                && words.get(to).shape() == Word.Shape.CAPITALISED
                && !OF_A_TOWN.contains(words.key(to))
                && !GATHERED.contains(words.key(to))
                && !(words.gap(to).length() == 1 && words.get(to + 1).isCapital());
    }

    /** The Minsk agreements, the Dayton accords; the Flores settlement is a case. */
    private boolean isTreaty(Mention name) {
        String next = words.key(name.to());
        return words.joins(name.to() - 1)
                && (TREATIES.contains(next)
                        || TREATIES.contains(words.key(name.to() + 1))
                                && words.gap(name.to()).equals(" ")
                                && !words.get(name.to()).isCapital()
                                && story.knowledge().file().places(words.text(name.from(), name.to())).stream()
                                        .noneMatch(Place::isRegion)
                        || CASES.contains(next) && COUNTS.last(words.key(name.from(), name.to())) >= COMMON);
    }

    /** He played the Van Buren: what has an article and no noun behind it is no town. */
    private boolean isBehindArticle(Mention name) {
        int before = name.from() - 1;
        String text = words.text(name.from(), name.to());
        boolean article = words.key(before).equals("the")
                && words.gap(before).equals(" ")
                && story.knowledge().file().places(text).stream()
                        .allMatch(place ->
                                !place.isRegion() && place.entity().name().equals(text));
        boolean alone = words.gap(name.to() - 1).matches("(?s)[.,;:!?)](?!\\S).*|['’]s .*")
                && !(name.to() < words.size() && words.get(name.to()).isCapital());
        return article && alone;
    }

    /** The Pearl River, once it has an article anywhere. */
    private boolean isWater(Mention name) {
        String key = words.key(name.from(), name.to());
        return key.matches("(rio|lake) .+|.+ (river|creek)")
                && words.places(words.key(name.from())).stream()
                        .anyMatch(from -> words.key(from - 1).equals("the")
                                && from + name.length() <= words.size()
                                && words.key(from, from + name.length()).equals(key));
    }

    /** Music Park at Walnut Creek. */
    private boolean isOfHall(Mention name) {
        int at = name.from() - 1;
        return words.key(at).equals("at")
                && words.gap(at).equals(" ")
                && words.gap(at - 1).equals(" ")
                && words.get(at - 1).isCapital()
                && HALLS.contains(words.key(at - 1));
    }
}
