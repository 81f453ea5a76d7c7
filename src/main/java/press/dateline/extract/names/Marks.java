package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/**
 * Which words of an article are whose: names as the model sees them, names as the authority file knows them, no word
 * claimed twice.
 */
public final class Marks {

    /** Organisations that speak for the country in their name; of others the name is only a name. */
    private static final Set<String> OF_STATE = WordList.of("state-nouns");

    /** Short capitals that are words in a headline of nothing but capitals. */
    private static final Set<String> ALSO_WORDS = WordList.of("loud-words");

    private static final Set<String> PARTY_PEOPLE = WordList.of("party-people");

    /** Words that hardly any other capitals stand beside where they are a body's or a country's. */
    private static final Set<String> ALWAYS_WORDS = Set.of("who", "car", "it", "us", "aid", "ice");

    private static final Set<String> LOCATIVE = Set.of("in", "to", "from", "near", "of", "for", "across", "into");

    private final Story story;
    private final Words words;
    private final Knowledge knowledge;
    private final Mention[] owner;
    private final List<Lexicon.Match<Known>> known = new ArrayList<>();

    /** The last words of the known people's names among them. */
    private final Set<String> surnames = new HashSet<>();

    private final boolean[] taken;
    private final int headlineEnd;
    private final boolean loudHeadline;

    private Marks(Story story, List<Mention> names) {
        this.story = story;
        this.words = story.words();
        this.knowledge = story.knowledge();
        this.owner = new Mention[words.size()];
        this.taken = new boolean[words.size()];
        this.headlineEnd = story.start();
        this.loudHeadline = !NameSpotter.isSentence(words, story.copy().storyStart());
        names.forEach(this::put);
    }

    public static Marks of(Story story, List<Mention> names) {
        Marks marks = new Marks(story, names);
        for (int i = 0; i < story.words().size(); ) {
            var match = story.knowledge().longest(story.words(), i).orElse(null);
            boolean claimed = match != null && marks.claim(match);
            i = claimed ? match.to() : i + 1;
        }
        return marks;
    }

    /** Names the model found and no known name took, in order. */
    public List<Mention> names() {
        return Arrays.stream(owner)
                .filter(mention -> mention != null)
                .distinct()
                .toList();
    }

    public List<Lexicon.Match<Known>> known() {
        return known;
    }

    /** Whether no name has any of the words from {@code from} to {@code to}. */
    public boolean isFree(int from, int to) {
        for (int i = from; i < to; i++) {
            if (owner[i] != null || taken[i]) {
                return false;
            }
        }
        return true;
    }

    public boolean inHeadline(int word) {
        return word < headlineEnd;
    }

    void put(Mention mention) {
        Arrays.fill(owner, mention.from(), mention.to(), mention);
    }

    void remove(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (owner[i] == mention) {
                owner[i] = null;
            }
        }
    }

    private boolean claim(Lexicon.Match<Known> match) {
        if (!admits(match)) {
            return false;
        }
        Mention same = owner[match.from()];
        boolean nothing = match.meanings().get(0).sort() == Known.Sort.NOTHING;
        if (nothing && same != null && same.from() == match.from() && same.to() == match.to()) {
            return true;
        }
        for (int i = match.from(); i < match.to(); i++) {
            if (owner[i] != null) {
                remove(owner[i]);
            }
        }
        Arrays.fill(taken, match.from(), match.to(), true);
        know(match);
        return true;
    }

    private void know(Lexicon.Match<Known> match) {
        known.add(match);
        if (match.meanings().get(0).sort() == Known.Sort.PERSON) {
            surnames.add(words.key(match.to() - 1));
        }
    }

    private boolean admits(Lexicon.Match<Known> match) {
        if (isLoudWord(match)) {
            return false;
        }
        if (story.on(Rule.PLACE_AS_FIRST_NAME) && isGivenName(match)
                || story.on(Rule.LONGER_TOWN_THAN_A_CAPITAL) && isStartOfTown(match)) {
            return false;
        }
        Mention overlapping = null;
        for (int i = match.from(); i < match.to(); i++) {
            if (owner[i] != null) {
                overlapping = owner[i];
                if (!admits(match, overlapping)) {
                    return false;
                }
            }
        }
        return overlapping != null || !isSurname(match) && standsAlone(match);
    }

    /** WHO, CAR: short capitals are words where everything around is in capitals, and in CAR-T. */
    private boolean isLoudWord(Lexicon.Match<Known> match) {
        int word = match.from();
        boolean loud = story.on(Rule.LOUD_WORD)
                && match.to() - word == 1
                && words.get(word).shape() == Word.Shape.CAPITALS
                && isLoud(word - 1)
                && isLoud(word + 1);
        Known meaning = match.meanings().get(0);
        return isLoudWord(word, match.to())
                || loud && meaning.sort() == Known.Sort.ORGANISATION && !isSpelt(meaning, words.text(word, word + 1));
    }

    /** Whether the name is written just so, as an acronym is. */
    private static boolean isSpelt(Known known, String text) {
        return known.entity().name().equals(text) || known.entity().aliases().contains(text);
    }

    public boolean isLoudWord(int word, int to) {
        return story.on(Rule.LOUD_WORD)
                && to - word == 1
                && words.get(word).shape() == Word.Shape.CAPITALS
                && ALSO_WORDS.contains(words.key(word))
                && !words.text(word, word + 1).contains(".")
                && (loudHeadline && inHeadline(word)
                        || isLoud(word - 1) && isLoud(word + 1)
                        || (isLoudNeighbour(word - 1) || isLoudNeighbour(word + 1))
                                && ALWAYS_WORDS.contains(words.key(word))
                        || words.hyphenated(word)
                                && words.get(word + 1).isCapital()
                                && words.key(word + 1).length() == 1);
    }

    private boolean isLoudNeighbour(int index) {
        return index >= 0 && index < words.size() && isLoud(index);
    }

    /** A word of two letters or more in capitals, or none at all. */
    private boolean isLoud(int index) {
        return index < 0
                || index >= words.size()
                || words.get(index).shape() == Word.Shape.CAPITALS
                        && words.key(index).length() > 1;
    }

    private boolean admits(Lexicon.Match<Known> match, Mention name) {
        boolean inside = name.from() <= match.from() && match.to() <= name.to();
        boolean same = inside && name.length() == match.to() - match.from();
        Known.Sort sort = match.meanings().get(0).sort();
        if (same) {
            return !isCommonGivenName(match, name);
        }
        if (!inside) {
            return match.to() - match.from() >= name.length();
        }
        return switch (name.label()) {
            case PERSON -> false;
            case ORGANISATION ->
                sort.isOfCountry()
                        && sort != Known.Sort.CAPITAL
                        && sort != Known.Sort.REGION
                        && (match.from() == name.from() || isOwner(match, name))
                        && shrink(match, name);
            case PLACE -> story.on(Rule.DIRECTION_OF_A_COUNTRY) && sort.isOfCountry() && isDirected(name, match);
        };
    }

    /** Jordan where Jim Jordan is in the article, and McDonald where Mary Lou McDonald is, unless the words before it say that it is a place. */
    private boolean isCommonGivenName(Lexicon.Match<Known> match, Mention name) {
        Known.Sort sort = match.meanings().get(0).sort();
        boolean noun = sort.isOfCountry() && sort != Known.Sort.DEMONYM && sort != Known.Sort.METONYM;
        boolean firm = sort == Known.Sort.ORGANISATION;
        return story.on(Rule.SURNAME_NOT_COUNTRY)
                && (noun || firm)
                && name.length() == 1
                && !(name.label() == Label.PLACE && LOCATIVE.contains(words.key(name.from() - 1)))
                && hasFullName(words.key(name.from()), name);
    }

    /** India Arie, Virginia Giuffre: a place with nothing but a blank before a single name is that name's first half. */
    private boolean isGivenName(Lexicon.Match<Known> match) {
        Mention next = match.to() < owner.length ? owner[match.to()] : null;
        boolean given = match.to() - match.from() == 1
                && FirstNames.isFirstNamePlace(
                        words, match.from(), match.meanings().get(0).sort() == Known.Sort.COUNTRY)
                && next != null
                && next.label() == Label.PERSON
                && next.length() == 1
                && next.from() == match.to()
                && words.gap(match.from()).equals(" ")
                && words.get(match.from()).shape() == Word.Shape.CAPITALISED
                && !inHeadline(match.from());
        if (given) {
            put(new Mention(match.from(), next.to(), Label.PERSON));
        }
        return given;
    }

    /** Santiago de Compostela is not Chile's capital. */
    private boolean isStartOfTown(Lexicon.Match<Known> match) {
        Known.Sort sort = match.meanings().get(0).sort();
        if (sort != Known.Sort.CAPITAL && sort != Known.Sort.REGION) {
            return false;
        }
        Mention name = owner[match.from()];
        OptionalInt end = knowledge.longerTown(words, match.from(), match.to());
        boolean town = end.isPresent() && (name == null || name.label() == Label.PLACE);
        if (town) {
            for (int i = match.from(); i < end.getAsInt(); i++) {
                if (owner[i] != null) {
                    remove(owner[i]);
                }
            }
            put(new Mention(match.from(), end.getAsInt(), Label.PLACE));
        }
        return town;
    }

    private boolean isSurname(Lexicon.Match<Known> match) {
        return match.to() - match.from() == 1
                && isCommonGivenName(match, new Mention(match.from(), match.to(), Label.PLACE));
    }

    private boolean hasFullName(String key, Mention except) {
        if (surnames.contains(key)) {
            return true;
        }
        for (int place : words.places(key)) {
            Mention other = owner[place];
            if (other != null
                    && other != except
                    && other.label() == Label.PERSON
                    && other.length() > 1
                    && (other.from() == place || other.to() - 1 == place)) {
                return true;
            }
        }
        return false;
    }

    /** The Supreme Court of India. */
    private boolean isOwner(Lexicon.Match<Known> match, Mention name) {
        int before = words.key(match.from() - 1).equals("the") ? match.from() - 2 : match.from() - 1;
        return match.to() == name.to() && words.key(before).equals("of");
    }

    /** U.S. Agriculture Department: the country is meant, and the rest stays an organisation's name with it. */
    private boolean shrink(Lexicon.Match<Known> match, Mention name) {
        if (story.on(Rule.COUNTRY_OF_A_BODY) && isOfState(words, name.from(), name.to())) {
            know(match);
        }
        return false;
    }

    public static boolean isOfState(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (OF_STATE.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Northern Kazakhstan is Kazakhstan; Jordan Valley is not Jordan, and East London is a town, too. */
    private boolean isDirected(Mention name, Lexicon.Match<Known> match) {
        boolean town = match.meanings().get(0).sort() == Known.Sort.CAPITAL
                && !knowledge.file().places(words.text(name.from(), name.to())).isEmpty();
        return match.to() == name.to() && !town && Compass.isDirection(words.key(name.from(), match.from()));
    }

    /** Twitter, not Target or Shell: WeChat anywhere, others not as the first word of a sentence or in a longer name. */
    private boolean isNoWord(int index) {
        String text = words.text(index, index + 1);
        boolean mixed = text.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean first = index == 0 || isBreak(words.gap(index - 1));
        return words.key(index).length() > 3
                && !inHeadline(index)
                && (mixed || !first)
                && !(words.gap(Math.max(0, index - 1)).equals(" ")
                        && index > 0
                        && words.get(index - 1).isCapital())
                && !(words.joins(index)
                        && index + 1 < words.size()
                        && words.get(index + 1).isCapital());
    }

    private static boolean isBreak(String gap) {
        return gap.chars().anyMatch(character -> ".!?:\n\"“".indexOf(character) >= 0);
    }

    /** Whether words that the model passed over may be a known name nevertheless. */
    private boolean standsAlone(Lexicon.Match<Known> match) {
        Known.Sort sort = match.meanings().get(0).sort();
        boolean single = match.to() - match.from() == 1;
        boolean capitals = words.get(match.from()).shape() == Word.Shape.CAPITALS;
        return switch (sort) {
            case PARTY -> false;
            case ORGANISATION ->
                !single
                        || PARTY_PEOPLE.contains(words.key(match.from()))
                        || capitals && words.key(match.from()).length() > 1
                        || story.on(Rule.KNOWN_FIRM_ALONE) && isNoWord(match.from());
            case REGION -> !single || loudHeadline && inHeadline(match.from());
            default -> true;
        };
    }
}
