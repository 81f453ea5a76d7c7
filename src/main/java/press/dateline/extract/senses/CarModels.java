package press.dateline.extract.senses;

import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Cars by their maker and model, of which only the maker is a body: the 2016 Kia Sportage. */
public final class CarModels {

    private static final Set<String> MAKERS = WordList.of("car-makers");

    /** Behind a maker's name what is still the maker's, or something else that bears it. */
    private static final Set<String> NO_MODELS = Set.of(
            "of",
            "motor",
            "motors",
            "financial",
            "finance",
            "credit",
            "racing",
            "north",
            "europe",
            "usa",
            "canada",
            "field",
            "classic",
            "sollers",
            "energy",
            "solar",
            "mobility",
            "performance",
            "dealership",
            "dealer",
            "dealers",
            "and",
            "arena",
            "stadium",
            "center",
            "centre",
            "park",
            "tower",
            "cup",
            "grand",
            "project",
            "prize");

    private static final Set<String> BEFORE =
            Set.of("a", "an", "the", "his", "her", "their", "my", "new", "certain", "and", "or");

    private static final Set<String> BEHIND = Set.of(
            "recall",
            "pickup",
            "sedan",
            "suv",
            "crossover",
            "hatchback",
            "minivan",
            "truck",
            "trucks",
            "models",
            "drivers");

    private CarModels() {}

    /** Where the maker's name ends in the words from {@code from} to {@code to} if they are a model's, else {@code to}. */
    public static int maker(Words words, int from, int to) {
        boolean car = to - from > 1
                && MAKERS.contains(words.key(from))
                && words.gap(from).equals(" ")
                && !NO_MODELS.contains(words.key(from + 1));
        String before = words.key(from - 1);
        boolean said = before.matches("(19|20)\\d\\d") || BEFORE.contains(before) || BEHIND.contains(words.key(to));
        return car && said ? from + 1 : to;
    }
}
