package press.dateline.extract.names;

import java.util.Set;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Short words of capitals that are a body or a country elsewhere, and words where everything is in capitals: WHO, US, CAR. */
final class LoudWords {

    /** Short capitals that are words in a headline of nothing but capitals. */
    private static final Set<String> ALSO_WORDS = WordList.of("loud-words");

    /** Words that hardly any other capitals stand beside where they are a body's or a country's. */
    private static final Set<String> ALWAYS_WORDS = Set.of("who", "car", "it", "us", "aid", "ice");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Story story;
    private final Words words;
    private final boolean loudHeadline;

    LoudWords(Story story) {
        this.story = story;
        this.words = story.words();
        this.loudHeadline = !NameSpotter.isSentence(words, story.copy().storyStart());
    }

    /** Whether word {@code index} stands in a headline in capitals. */
    boolean inLoudHeadline(int index) {
        return loudHeadline && index < story.start();
    }

    /** WHO, CAR: short capitals are words where everything around is in capitals, and in CAR-T. */
    boolean isLoudWord(Lexicon.Match<Known> match) {
        int word = match.from();
        boolean loud = story.on(Rule.LOUD_WORD)
                && match.to() - word == 1
                && words.get(word).shape() == Word.Shape.CAPITALS
                && isLoud(word - 1)
                && isLoud(word + 1);
        Known meaning = match.meanings().get(0);
        // The GOA and a SWAT team lie in no region whose name is written in small letters.
        boolean letters = meaning.sense() == Known.Sense.REGION
                && words.get(word).shape() == Word.Shape.CAPITALS
                && ARTICLES.contains(words.key(word - 1))
                && !isSpelt(meaning, words.text(word, match.to()));
        return letters
                || isLoudWord(word, match.to())
                || loud && meaning.sense() == Known.Sense.ORGANISATION && !isSpelt(meaning, words.text(word, word + 1));
    }

    /** Whether the name is written just so, as an acronym is. */
    private static boolean isSpelt(Known known, String text) {
        return known.entity().name().equals(text) || known.entity().aliases().contains(text);
    }

    boolean isLoudWord(int word, int to) {
        return story.on(Rule.LOUD_WORD)
                && to - word == 1
                && words.get(word).shape() == Word.Shape.CAPITALS
                && ALSO_WORDS.contains(words.key(word))
                && !words.text(word, word + 1).contains(".")
                && (loudHeadline && word < story.start()
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
}
