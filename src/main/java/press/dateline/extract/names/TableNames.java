package press.dateline.extract.names;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import press.dateline.extract.lookup.Compass;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Whether words that the tables know are that name where they stand, beside what the name model sees there. */
final class TableNames {

    private static final Set<String> PARTY_PEOPLE = WordList.of("party-people");

    private static final Set<String> SAYING = WordList.of("saying-verbs");
    private static final Set<String> LOCATIVE = Set.of("in", "to", "from", "near", "of", "for", "across", "into");

    private final Story story;
    private final Words words;
    private final Draft names;
    private final LoudWords loud;
    /** Takes the countries that are named in a body's name. */
    private final Consumer<Lexicon.Match<Known>> inBodies;

    /** The last words of the known people's names among them. */
    private final Set<String> surnames = new HashSet<>();

    TableNames(Story story, Draft names, LoudWords loud, Consumer<Lexicon.Match<Known>> inBodies) {
        this.story = story;
        this.words = story.words();
        this.names = names;
        this.loud = loud;
        this.inBodies = inBodies;
    }

    /** Keeps in mind who is named in full. */
    void learn(Lexicon.Match<Known> match) {
        if (match.meanings().get(0).sense() == Known.Sense.PERSON) {
            surnames.add(words.key(match.to() - 1));
        }
    }

    boolean admits(Lexicon.Match<Known> match) {
        if (loud.isLoudWord(match)) {
            return false;
        }
        if (story.on(Rule.LONGER_TOWN_THAN_A_CAPITAL) && isStartOfTown(match)) {
            return false;
        }
        Mention overlapping = null;
        for (int i = match.from(); i < match.to(); i++) {
            if (names.at(i) != null) {
                overlapping = names.at(i);
                if (!admits(match, overlapping)) {
                    return false;
                }
            }
        }
        Mention same = new Mention(match.from(), match.to(), Label.PLACE);
        return overlapping != null || !isCommonGivenName(match, same) && standsAlone(match);
    }

    private boolean admits(Lexicon.Match<Known> match, Mention name) {
        boolean inside = name.from() <= match.from() && match.to() <= name.to();
        boolean same = inside && name.length() == match.to() - match.from();
        Known.Sense sense = match.meanings().get(0).sense();
        if (same) {
            return !isCommonGivenName(match, name);
        }
        if (!inside) {
            return match.to() - match.from() >= name.length();
        }
        return switch (name.label()) {
            case PERSON -> false;
            case ORGANISATION ->
                sense.isOfCountry()
                        && sense != Known.Sense.CAPITAL
                        && sense != Known.Sense.REGION
                        && (match.from() == name.from() || isOwner(match, name))
                        && shrink(match, name);
            case PLACE -> story.on(Rule.DIRECTION_OF_A_COUNTRY) && sense.isOfCountry() && isDirected(name, match);
        };
    }

    /** Jordan where Jim Jordan is in the article, and McDonald where Mary Lou McDonald is, unless the words before it say that it is a place. */
    private boolean isCommonGivenName(Lexicon.Match<Known> match, Mention name) {
        Known.Sense sense = match.meanings().get(0).sense();
        boolean noun = sense.isOfCountry() && sense != Known.Sense.DEMONYM && sense != Known.Sense.METONYM;
        return story.on(Rule.SURNAME_NOT_COUNTRY)
                && (noun || sense == Known.Sense.ORGANISATION || says(match.to()))
                && name.length() == 1
                && !words.get(name.from()).isTwoLetters()
                && !(name.label() == Label.PLACE && LOCATIVE.contains(words.key(name.from() - 1)))
                && hasFullName(words.key(name.from()), name);
    }

    /** French said, where David French is in the article; the French say so, too, but with their article. */
    private boolean says(int to) {
        return SAYING.contains(words.key(to))
                && words.joins(to - 1)
                && !words.key(to - 2).equals("the");
    }

    /** Santiago de Compostela is not Chile's capital. */
    private boolean isStartOfTown(Lexicon.Match<Known> match) {
        Known.Sense sense = match.meanings().get(0).sense();
        if (sense != Known.Sense.CAPITAL && sense != Known.Sense.REGION) {
            return false;
        }
        Mention name = names.at(match.from());
        OptionalInt end = story.knowledge().longerTown(words, match.from(), match.to());
        boolean town = end.isPresent() && (name == null || name.label() == Label.PLACE);
        if (town) {
            names.put(new Mention(match.from(), end.getAsInt(), Label.PLACE));
        }
        return town;
    }

    private boolean hasFullName(String key, Mention except) {
        if (surnames.contains(key)) {
            return true;
        }
        for (int place : words.places(key)) {
            Mention other = names.at(place);
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
        if (story.on(Rule.COUNTRY_OF_A_BODY) && Marks.isOfState(words, name.from(), name.to())) {
            inBodies.accept(match);
        }
        return false;
    }

    /** Northern Kazakhstan is Kazakhstan; Jordan Valley is not Jordan, and East London is a town, too. */
    private boolean isDirected(Mention name, Lexicon.Match<Known> match) {
        boolean town = match.meanings().get(0).sense() == Known.Sense.CAPITAL
                && !story.knowledge()
                        .file()
                        .places(words.text(name.from(), name.to()))
                        .isEmpty();
        return match.to() == name.to() && !town && Compass.isDirection(words.key(name.from(), match.from()));
    }

    /** Twitter, not Target or Shell: WeChat anywhere, others not as the first word of a sentence or in a longer name. */
    private boolean isNoWord(int index) {
        String text = words.text(index, index + 1);
        boolean mixed = text.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean first = index == 0 || words.gap(index - 1).matches("(?s).*[.!?:\n\"“].*");
        return words.key(index).length() > 3
                && index >= story.start()
                && (mixed || !first)
                && !(words.gap(Math.max(0, index - 1)).equals(" ")
                        && index > 0
                        && words.get(index - 1).isCapital())
                && !(words.joins(index)
                        && index + 1 < words.size()
                        && words.get(index + 1).isCapital());
    }

    /** Whether words that the model passed over may be a known name nevertheless. */
    private boolean standsAlone(Lexicon.Match<Known> match) {
        Known.Sense sense = match.meanings().get(0).sense();
        boolean single = match.to() - match.from() == 1;
        boolean capitals = words.get(match.from()).shape() == Word.Shape.CAPITALS;
        return switch (sense) {
            case PARTY -> false;
            case ORGANISATION ->
                !single
                        || PARTY_PEOPLE.contains(words.key(match.from()))
                        || capitals && words.key(match.from()).length() > 1
                        || story.on(Rule.KNOWN_FIRM_ALONE) && isNoWord(match.from());
            case REGION -> !single || loud.inLoudHeadline(match.from());
            default -> true;
        };
    }
}
