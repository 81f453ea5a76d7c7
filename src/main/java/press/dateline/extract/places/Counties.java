package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.CountyNames;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.areas.Area;
import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.areas.StateHeadings;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** American counties and parishes; which state's, the story says by its states and towns, or only the country is meant. */
final class Counties {

    private static final Set<String> ONE = Set.of("county", "parish");
    private static final Set<String> SEVERAL = Set.of("counties", "parishes");

    /** What stands behind the county of another country: Durham County Cricket Club. */
    private static final Set<String> NOT_AMERICAN = WordList.of("not-behind-counties");

    private static final int LONGEST = 3;
    private static final double NAMED = 0.8;
    /** A county that only one state has. */
    private static final double TOLD = 1.6;

    private static final String US = "us";
    private static final CountyNames NAMES = CountyNames.carried();

    /** A county at its place in the text, and the states that have one of its name. */
    private record CountyMention(Mention at, String name, List<String> states) {}

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final Clues clues;
    private final List<CountyMention> mentions = new ArrayList<>();

    Counties(Story story, Findings findings, Clues clues) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.findings = findings;
        this.clues = clues;
    }

    /** Looks for them; each says at once that the story plays in America. */
    void see() {
        for (int i = 1; story.on(Rule.COUNTY) && i < words.size(); i++) {
            String key = words.key(i);
            if (ONE.contains(key) && words.get(i).isCapital() && !NOT_AMERICAN.contains(words.key(i + 1))) {
                see(i, i + 1, key.equals("county") ? " County" : " Parish");
            } else if (SEVERAL.contains(key)) {
                row(i, key.equals("counties") ? " County" : " Parish");
            }
        }
    }

    /** Madison, Shelby and Sullivan counties. */
    private void row(int noun, String kind) {
        int end = noun;
        while (end > 0 && see(end, end, kind)) {
            end -= mentions.get(mentions.size() - 1).at().length();
            end -= words.key(end - 1).equals("and") ? 1 : 0;
        }
    }

    /** The county whose name ends before word {@code end}; whether there is one. */
    private boolean see(int end, int last, String kind) {
        for (int from = Math.max(0, end - LONGEST); from < end; from++) {
            List<String> states = NAMES.states(words.key(from, end));
            if (!states.isEmpty() && words.get(from).isCapital() && words.isOneName(from, end)) {
                Mention at = new Mention(from, last, Label.PLACE);
                mentions.add(new CountyMention(at, words.text(from, end) + kind, states));
                clues.add(
                        words.key(from, last),
                        US,
                        states.size() == 1 ? states.get(0) : "",
                        from,
                        last,
                        states.size() == 1 ? TOLD : NAMED);
                return true;
            }
        }
        return false;
    }

    /** Whether {@code name} is the name of a county, or a part of it. */
    boolean have(Mention name) {
        return mentions.stream().anyMatch(mention -> mention.at().overlaps(name.from(), name.to()));
    }

    /** Whether {@code name} has the form of a town's and is a county's: Park in Gallatin and Park counties. */
    boolean haveAsTown(Mention name) {
        boolean whole = ONE.contains(words.key(name.to() - 1));
        // Neighboring Colorado counties are counties of Colorado.
        boolean state = SEVERAL.contains(words.key(name.to()))
                && words.joins(name.from() - 1)
                && !words.key(name.from() - 1).equals("and")
                && story.knowledge().file().places(words.text(name.from(), name.to())).stream()
                        .anyMatch(Place::isRegion);
        return !whole && !state && have(name);
    }

    /** Says which they are, once all that speaks for a state is known. */
    void resolve(StateHeadings headings, BehindComma commas) {
        for (CountyMention mention : mentions) {
            Optional<String> state = commas.after(mention.at().to())
                    .or(() -> headings.section(mention.at()))
                    .map(Area::admin)
                    .filter(mention.states()::contains)
                    .or(() -> state(mention));
            Supplier<String> why = () -> "“" + mention.name() + "” is in counties.tsv for "
                    + String.join(", ", mention.states())
                    + state.map(found -> "; the story speaks of " + found).orElse("; the story does not say which");
            int start = words.start(mention.at().from());
            int end = words.end(mention.at().to());
            if (state.isPresent()) {
                findings.addPlace(record(mention.name(), state.get()), knowledge.country(US), start, end, why);
            } else {
                findings.add(knowledge.country(US), start, end, why);
            }
        }
    }

    private Optional<String> state(CountyMention mention) {
        if (mention.states().size() == 1) {
            return Optional.of(mention.states().get(0));
        }
        String key = words.key(mention.at().from(), mention.at().to());
        return mention.states().stream()
                .filter(state -> clues.state(US, state, key, List.of(mention.at())) >= Clues.ENOUGH)
                .max(Comparator.comparingDouble(state -> clues.state(US, state, key, List.of(mention.at()))));
    }

    private static AuthorityRecord record(String name, String state) {
        String id = Spelling.slug(name + " " + US + " " + state);
        return new AuthorityRecord(Kind.PLACE, id, name, List.of(), US, "");
    }
}
