package press.dateline.extract.senses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.Place;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** New York and Washington, which are cities unless what stands beside them says the state of their name. */
public final class StateOrCity {

    /** What a state has and no city: New York's attorney general. */
    private static final Set<String> OF_A_STATE = WordList.of("behind-a-state");

    private static final Set<String> OF_A_CITY = Set.of("city", "mayor", "mayoral");

    /** Who is from a state: Rep. John Katko of New York. */
    private static final Set<String> LAWMAKERS =
            Set.of("rep", "reps", "sen", "sens", "gov", "govs", "senator", "senators", "congressman", "congresswoman");

    private static final Set<String> PARTS =
            Set.of("upstate", "western", "eastern", "northern", "southern", "central", "northeastern", "southeastern");

    /** How far before “of” a lawmaker's title may stand. */
    private static final int NAME = 5;

    /** The states about the capital, beside which Washington is the capital. */
    private static final Set<String> ABOUT_THE_CAPITAL = Set.of("MD", "VA", "DC");

    private final Story story;
    private final Words words;
    private final NewYork newYork;

    public StateOrCity(Story story) {
        this.story = story;
        this.words = story.words();
        this.newYork = new NewYork(story);
    }

    /** The state that {@code name} is where it stands, if it is the name of a city and a state of one country. */
    public Optional<Place> state(Mention name) {
        if (!story.on(Rule.STATE_OR_CITY)) {
            return Optional.empty();
        }
        return stateOf(name)
                .filter(state -> isBehindTown(name, state)
                        || isOfAState(name)
                        || isOfALawmaker(name)
                        || isPart(name)
                        || isInRowOfStates(name)
                        || isByWeight(name));
    }

    /** “New York” before a colon is a town of the section that it stands in, and before its mayor the city. */
    private boolean isByWeight(Mention name) {
        return words.key(name.from(), name.to()).equals("new york")
                && !words.gap(name.to() - 1).startsWith(":")
                && !OF_A_CITY.contains(words.key(name.to()))
                && newYork.isState(name);
    }

    /** The state of {@code name}, whatever is meant. */
    public Optional<Place> stateOf(Mention name) {
        return story.knowledge().file().places(words.text(name.from(), name.to()) + " State").stream()
                .filter(place -> place.isRegion() && place.entity().country().equals("us"))
                .findFirst();
    }

    /** Buffalo, New York; in Ocean Beach, New York; not Boston, New York, Philadelphia, though a Boston lies in the state. */
    private boolean isBehindTown(Mention name, Place state) {
        if (name.from() == 0 || !words.gap(name.from() - 1).equals(", ")) {
            return false;
        }
        boolean row = isInRow(name.to());
        int from = name.from();
        do {
            from--;
            List<Place> towns = story.knowledge().file().places(words.text(from, name.from()));
            if (towns.stream()
                    .limit(row ? 1 : towns.size())
                    .anyMatch(town -> !town.isRegion()
                            && town.entity().country().equals(state.entity().country())
                            && town.admin().equals(state.admin()))) {
                return true;
            }
        } while (words.joins(from - 1) && words.get(from - 1).isCapital());
        return !row && words.get(from).isCapital() && words.key(from - 1).equals("in");
    }

    /** Whether "and" or another name follows behind a comma, as in a row of towns. */
    private boolean isInRow(int to) {
        return to < words.size()
                && (words.key(to).equals("and")
                        || words.gap(to - 1).equals(", ") && words.get(to).isCapital());
    }

    private boolean isOfAState(Mention name) {
        int to = name.to();
        return to < words.size()
                && (words.gap(to - 1).equals(" ") || words.owns(to - 1))
                && (OF_A_STATE.contains(words.key(to))
                        || words.key(to, Math.min(words.size(), to + 2)).equals("attorney general"));
    }

    private boolean isOfALawmaker(Mention name) {
        if (!words.key(name.from() - 1).equals("of")) {
            return false;
        }
        for (int i = name.from() - 2; i >= 0 && i >= name.from() - NAME; i--) {
            if (LAWMAKERS.contains(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPart(Mention name) {
        return words.gap(name.from() - 1).equals(" ") && PARTS.contains(words.key(name.from() - 1));
    }

    /** New York among Connecticut and New Jersey: two joined by "and", or three. */
    private boolean isInRowOfStates(Mention name) {
        int states = 1;
        boolean and = false;
        int to = name.to();
        for (int next = next(to); next > 0; next = next(to)) {
            and |= !words.gap(to - 1).equals(", ") || words.key(to).equals("and");
            states++;
            to = next;
        }
        int from = name.from();
        for (int before = before(from); before >= 0; before = before(from)) {
            and |= words.key(from - 1).equals("and") || words.key(from - 1).equals("or");
            states++;
            from = before;
        }
        boolean goesOn = to > name.to()
                && to < words.size()
                && words.joins(to - 1)
                && words.get(to).isCapital();
        return states > 2 || states == 2 && and && !goesOn && !isBehindComma(from);
    }

    /** Providence, Rhode Island and New York. */
    private boolean isBehindComma(int from) {
        return from > 1
                && words.gap(from - 1).equals(", ")
                && words.get(from - 1).isCapital();
    }

    /** Where the state ends that follows {@code to} in a row, or -1. */
    private int next(int to) {
        int from = to;
        if (from < words.size() && isAnd(from)) {
            from++;
        } else if (from >= words.size() || !words.gap(to - 1).equals(", ")) {
            return -1;
        }
        for (int end = Math.min(words.size(), from + 2); end > from; end--) {
            if (isState(from, end)) {
                return end;
            }
        }
        return -1;
    }

    /** Where the state begins that stands before {@code from} in a row, or -1. */
    private int before(int from) {
        int end = from;
        if (end > 1 && isAnd(end - 1)) {
            end--;
        } else if (end < 1 || !words.gap(end - 1).equals(", ")) {
            return -1;
        }
        for (int begin = Math.max(0, end - 2); begin < end; begin++) {
            if (isState(begin, end)) {
                return begin;
            }
        }
        return -1;
    }

    private boolean isAnd(int word) {
        return (words.key(word).equals("and") || words.key(word).equals("or"))
                && words.gap(word).equals(" ");
    }

    private boolean isState(int from, int to) {
        return words.get(from).isCapital()
                && words.isOneName(from, to)
                && story.knowledge().file().places(words.text(from, to)).stream()
                        .anyMatch(place -> place.isRegion()
                                && place.entity().country().equals("us")
                                && !ABOUT_THE_CAPITAL.contains(place.admin()));
    }
}
