package press.dateline.extract.people;

import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** How the words behind a bare surname fit somebody of a given office. */
final class BehindSurname {

    /** What follows Christie’s and Kellogg’s and hardly what is Christie’s. */
    static final Set<String> BEHIND_FIRMS = Set.of(
            "says", "said", "is", "was", "has", "had", "to", "will", "would", "wants", "can", "in", "on", "at", "and",
            "or");

    private static final Set<String> DOINGS = WordList.of("doings");

    private static final Set<String> APPOSITION_STARTS = Set.of("a", "an", "the", "his", "her", "their", "one");

    private static final int APPOSITION = 7;

    private final Words words;
    private final Office office;

    /** Whether the mention that is looked at is in capitals. */
    private boolean loud;

    BehindSurname(Words words, Office office) {
        this.words = words;
        this.office = office;
    }

    /** Adds what speaks for or against behind one mention. */
    void look(Mention mention, Set<String> signs) {
        loud = isLoud(mention.to() - 1);
        int next = mention.to();
        String gap = words.gap(next - 1);
        String key = words.key(next);
        if (key.equals("v") || key.equals("vs")) {
            signs.add("party to a case");
        }
        if (Words.isPossessive(gap) && BEHIND_FIRMS.contains(key)) {
            signs.add("a name that ends in ’s");
        }
        if (gap.equals(" ") && key.equals("the") && isCapital(next + 1)) {
            signs.add("an epithet behind it");
        }
        if (isSaying(words, mention)) {
            signs.add("says");
        } else if (gap.equals(" ") && DOINGS.contains(key)) {
            signs.add("does what people do");
        } else if (gap.equals(", ") && (key.equals("who") || key.equals("which"))) {
            signs.add(key + " behind it");
        }
        boolean capital = isCapital(next);
        if (Words.isPossessive(gap) && !capital) {
            signs.add("what somebody has behind it");
        } else if (gap.matches("['’]s(?! [\"“‘']).+")) {
            signs.add("a possessive with nothing behind it");
        }
        if (capital && (words.joins(next - 1) || Words.isPossessive(gap) || gap.matches(" [\"“‘']"))) {
            signs.add("a capital behind it");
        } else if (key.equals("and")
                && isCapital(next + 1)
                && isCapital(next + 2)
                && words.gap(next + 1).equals(" ")) {
            signs.add("shares the surname behind it");
        } else if (gap.startsWith(":")) {
            boolean line = mention.from() == 0 || words.gap(mention.from() - 1).contains("\n");
            signs.add(line ? "a colon behind it at the head of a line" : "a colon behind it");
        } else if (capital && gap.equals(", ")) {
            signs.add("a comma and a capital behind it");
        }
        if (gap.equals(", ")) {
            behindComma(next, signs);
        }
    }

    /** Branson said; not a forecaster in Branson said. */
    static boolean isSaying(Words words, Mention mention) {
        return words.gap(mention.to() - 1).equals(" ")
                && BesideSurname.SAYING.contains(words.key(mention.to()))
                && !BesideSurname.WHERE.contains(words.key(mention.from() - 1));
    }

    /** Where everything is in capitals they say nothing. */
    private boolean isCapital(int index) {
        return index < words.size() && words.get(index).isCapital() && !(loud && isLoud(index));
    }

    private boolean isLoud(int index) {
        return words.get(index).shape() == Word.Shape.CAPITALS;
    }

    private void behindComma(int next, Set<String> signs) {
        String key = words.key(next);
        boolean age = !key.isEmpty() && key.length() < 4 && key.chars().allMatch(Character::isDigit);
        if (age || key.equals("aged") || key.equals("age")) {
            signs.add("age behind it");
        } else if (APPOSITION_STARTS.contains(key)) {
            signs.add(isOffice(next) ? "office behind it" : "another role behind it");
        }
    }

    private boolean isOffice(int from) {
        for (int i = from; i < Math.min(words.size(), from + APPOSITION); i++) {
            if (office.has(words.key(i))) {
                return true;
            }
        }
        return false;
    }
}
