package press.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A made-up story of any length, the same each time. */
public final class LongStory {

    private static final String[] GIVEN = {"Anna", "Bogdan", "Chiara", "Dmitri", "Elena", "Farid", "Goran", "Hanna"};
    private static final String[] START = {"Bal", "Cor", "Dov", "Fen", "Gar", "Hol", "Kar", "Lom", "Mar", "Nov", "Pet"};
    private static final String[] MIDDLE = {"an", "en", "il", "or", "ub", "ach", "est", "ing"};
    private static final String[] END = {"ov", "escu", "sen", "ini", "auer", "ski", "man", "idis"};
    private static final String[] TOWNS = {"Paris", "Lagos", "Lima", "Hull", "Odessa", "Perth", "Tripoli", "Valencia"};

    private LongStory() {}

    /** Of people, towns and bodies of which most are named once or twice, as in a long list of short reports. */
    public static String of(int length) {
        Random random = new Random(16);
        StringBuilder story = new StringBuilder(length + 400);
        List<String> surnames = new ArrayList<>();
        while (story.length() < length) {
            String surname = of(random, START) + of(random, MIDDLE) + of(random, MIDDLE) + of(random, END);
            surnames.add(surname);
            story.append("In ")
                    .append(of(random, TOWNS))
                    .append(", ")
                    .append(of(random, GIVEN))
                    .append(' ')
                    .append(surname)
                    .append(" of the ")
                    .append(of(random, START))
                    .append(of(random, END))
                    .append(" Institute said on Tuesday that talks with Italy had failed. ")
                    .append(surnames.get(random.nextInt(surnames.size())))
                    .append(" told the police in ")
                    .append(of(random, TOWNS))
                    .append(" that nobody was hurt.\n\n");
        }
        return story.substring(0, length);
    }

    private static String of(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
