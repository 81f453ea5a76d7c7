package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.extract.areas.Area;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** American states that stand alone on their lines, as over the sections of news or shops from around the states. */
final class StateHeadings {

    /** Longer lines are no headings. */
    private static final int LONGEST = 4;

    /** What the only state of a headline weighs for a town of it. */
    private static final double HEADLINE = 2;

    /** So many states before colons are a round-up of all; of fewer one may be anything. */
    private static final int ROUND_UP = 10;

    /** A heading of something else, as Guam or Washington, D.C., ends the section of the state before it. */
    private record Heading(int to, Optional<Area> state) {}

    private final Words words;
    private final List<Heading> headings = new ArrayList<>();

    /** Those of them before a colon, without a number. */
    private final List<Heading> unnumbered = new ArrayList<>();

    private final long states;

    StateHeadings(Story story) {
        this.words = story.words();
        for (int from = 1; from < words.size(); from++) {
            if (beginsLine(from)) {
                int to = from + 1;
                while (to < words.size() && to - from <= LONGEST && !beginsLine(to)) {
                    to++;
                }
                if (!isBeforeColon(story, from) && to - from <= LONGEST && isAlone(from, to)) {
                    headings.add(new Heading(to, state(story, words.text(from, to))));
                }
            }
        }
        if (unnumbered.size() < ROUND_UP) {
            headings.removeAll(unnumbered);
        }
        this.states =
                headings.stream().filter(heading -> heading.state().isPresent()).count();
    }

    /** 33. North Carolina: Orange County schools. */
    private boolean isBeforeColon(Story story, int line) {
        int from = words.key(line).matches("\\d+") ? line + 1 : line;
        for (int to = from + 1; to <= Math.min(words.size(), from + 2); to++) {
            Optional<Area> state = words.gap(to - 1).startsWith(": ") && words.isOneName(from, to)
                    ? state(story, words.text(from, to))
                    : Optional.empty();
            if (state.isPresent()) {
                headings.add(new Heading(to, state));
                if (from == line) {
                    unnumbered.add(headings.get(headings.size() - 1));
                }
                return true;
            }
        }
        return false;
    }

    /** Lets the only state that the headline names speak for the towns in it. */
    void speak(Story story, Clues clues, LocalOrWorld scope) {
        Set<Area> named = new HashSet<>();
        for (int i = 0; story.on(Rule.STATE_OF_THE_HEADLINE) && i < story.start(); i++) {
            story.knowledge()
                    .longest(words, i)
                    .filter(match -> match.meanings().get(0).sense() == Known.Sense.REGION)
                    .flatMap(match -> state(story, words.text(match.from(), match.to())))
                    .ifPresent(named::add);
        }
        for (Area state : named.size() == 1 ? named : Set.<Area>of()) {
            clues.add("headline", state.country(), state.admin(), -1, -1, HEADLINE);
            scope.isIn(state.country());
        }
    }

    private static Optional<Area> state(Story story, String line) {
        return Stream.of(line, line + " State")
                .flatMap(name -> story.knowledge().file().places(name).stream())
                .filter(place -> place.isRegion()
                        && place.entity().country().equals("us")
                        && !place.admin().isEmpty())
                .findFirst()
                .map(place -> new Area("us", place.admin()));
    }

    private boolean beginsLine(int word) {
        return words.gap(word - 1).contains("\n");
    }

    private boolean isAlone(int from, int to) {
        return beginsLine(from) && words.gap(to - 1).matches("(?s):? ?\n.*|");
    }

    /** Whether the words are one of several such headings. */
    boolean has(int from, int to) {
        return areSeveral() && (isAlone(from, to) || isHeading(to));
    }

    private boolean isHeading(int to) {
        return headings.stream()
                .anyMatch(heading -> heading.to() == to && heading.state().isPresent());
    }

    /** The towns that begin an item of a section, as far as the tables have them in its state. */
    List<Mention> items(AuthorityFile file) {
        List<Mention> items = new ArrayList<>();
        for (int i = 1; states > 1 && i < words.size(); i++) {
            int to = i + 1;
            while (to < words.size() && words.joins(to - 1) && words.get(to).isCapital()) {
                to++;
            }
            Mention name = new Mention(i, to, Label.PLACE);
            over(name)
                    .filter(state -> file.places(words.text(name.from(), name.to())).stream()
                            .anyMatch(place -> !place.isRegion() && state.holds(place)))
                    .ifPresent(state -> items.add(name));
        }
        return items;
    }

    /** The state of the section whose item begins with {@code name} and a colon: Jacksonville: The council voted. */
    Optional<Area> over(Mention name) {
        return beginsLine(name.from()) && words.gap(name.to() - 1).startsWith(":") && !isHeading(name.to())
                ? section(name)
                : Optional.empty();
    }

    /** Whether the story is one of sections, each of a state. */
    boolean areSeveral() {
        return states > 1;
    }

    /** The state of the section that {@code name} stands in. */
    Optional<Area> section(Mention name) {
        if (!areSeveral()) {
            return Optional.empty();
        }
        return headings.stream()
                .filter(heading -> heading.to() <= name.from())
                .reduce((first, second) -> second)
                .flatMap(Heading::state);
    }
}
