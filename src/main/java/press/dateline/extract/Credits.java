package press.dateline.extract;

import java.util.HashSet;
import java.util.Set;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.names.Marks;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** The houses that bring the news, where they are named only for bringing it. */
final class Credits {

    private static final Set<String> REPORTERS = WordList.of("reporters");

    private final Story story;
    private final Words words;
    private final Marks marks;
    private final Set<String> houses = new HashSet<>();

    Credits(Story story, Marks marks) {
        this.story = story;
        this.words = story.words();
        this.marks = marks;
        for (String name : story.copy().houses()) {
            Words house = Words.of(name.replaceAll("\\.(?:com?|org|net)(?:\\.\\w\\w)?\\b.*", ""));
            if (house.size() > 0) {
                houses.add(join(house, 0, house.size()));
                // ABC Audio is the house of ABC News; The Guardian is not the house of every Guardian.
                if (house.get(0).shape() == Word.Shape.CAPITALS && house.key(0).length() > 2) {
                    houses.add(house.key(0));
                }
            }
        }
    }

    /** Whether the words name the article's own house, or a house only as somebody's employer: An ABC News reporter. */
    boolean isCredit(int from, int to) {
        if (marks.inHeadline(from)) {
            return false;
        }
        String name = join(words, from, to);
        boolean own = houses.contains(name)
                || houses.contains("the" + name)
                || houses.contains(words.key(from)) && words.get(from).shape() == Word.Shape.CAPITALS;
        return story.on(Rule.OWN_HOUSE) && own || story.on(Rule.REPORTERS_EMPLOYER) && isEmployer(from, to);
    }

    private boolean isEmployer(int from, int to) {
        String before = words.key(from - 1);
        boolean article = before.equals("a") || before.equals("an") || before.equals("one");
        return article && words.joins(to - 1) && REPORTERS.contains(words.key(to));
    }

    private static String join(Words words, int from, int to) {
        return words.key(from, to).replace(" ", "");
    }
}
