package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.Area;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** American states that stand alone on their lines, as over the sections of news or shops from around the states. */
final class StateHeadings {

    private record Heading(int to, Area state) {}

    private final Words words;
    private final List<Heading> headings = new ArrayList<>();

    StateHeadings(Story story) {
        this.words = story.words();
        for (int i = 1; i < words.size(); i++) {
            if (beginsLine(i)) {
                story.knowledge()
                        .longest(words, i)
                        .filter(match -> isAlone(match.from(), match.to()))
                        .ifPresent(match -> add(story, match));
            }
        }
    }

    private void add(Story story, Lexicon.Match<Known> match) {
        match.meanings().stream()
                .filter(known -> known.sense() == Known.Sense.REGION)
                .map(Known::entity)
                .filter(entity -> entity.country().equals("us"))
                .findFirst()
                .flatMap(state -> area(story, state))
                .ifPresent(area -> headings.add(new Heading(match.to(), area)));
    }

    private static Optional<Area> area(Story story, AuthorityRecord state) {
        return story.knowledge().file().places(state.name()).stream()
                .filter(place -> place.entity().equals(state))
                .map(Place::admin)
                .findFirst()
                .map(admin -> new Area("us", admin));
    }

    private boolean beginsLine(int word) {
        return words.gap(word - 1).contains("\n");
    }

    private boolean isAlone(int from, int to) {
        return beginsLine(from) && words.gap(to - 1).matches("(?s):? ?\n.*|");
    }

    /** Whether the words are one of several such headings. */
    boolean has(int from, int to) {
        return headings.size() > 1 && isAlone(from, to);
    }

    /** The towns that begin an item of a section, as far as the tables have them in its state. */
    List<Mention> items(AuthorityFile file) {
        List<Mention> items = new ArrayList<>();
        for (int i = 1; headings.size() > 1 && i < words.size(); i++) {
            int to = i + 1;
            while (to < words.size() && words.joins(to - 1) && words.get(to).isCapital()) {
                to++;
            }
            Mention name = new Mention(i, to, Label.PLACE);
            String text = words.text(i, to);
            over(name)
                    .filter(state ->
                            file.places(text).stream().anyMatch(place -> !place.isRegion() && state.holds(place)))
                    .ifPresent(state -> items.add(name));
        }
        return items;
    }

    /** The state of the section whose item begins with {@code name} and a colon: Jacksonville: The council voted. */
    Optional<Area> over(Mention name) {
        if (headings.size() < 2
                || !beginsLine(name.from())
                || !words.gap(name.to() - 1).startsWith(":")) {
            return Optional.empty();
        }
        return headings.stream()
                .filter(heading -> heading.to() <= name.from())
                .reduce((first, second) -> second)
                .map(Heading::state);
    }
}
