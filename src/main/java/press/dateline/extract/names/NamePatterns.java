package press.dateline.extract.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** People whom the way their names are written gives away: Cuba Gooding Jr. */
final class NamePatterns {

    private static final Set<String> JUNIOR = Set.of("jr", "sr");

    private NamePatterns() {}

    static List<Mention> of(Story story) {
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
