package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.Area;
import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.areas.StateHeadings;
import press.dateline.extract.findings.Why;
import press.dateline.extract.lookup.Compass;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.ClubsByTown;
import press.dateline.extract.senses.StateOrCity;
import press.dateline.extract.senses.TownWords;
import press.dateline.extract.text.Words;

/** Names of towns where they stand: one behind a comma is in that state, all others of a name mean one town. */
final class TownMentions {

    /** What a saint's name and an owner's mark stand before: St. James' Palace. */
    private static final Set<String> THINGS = Stream.of("things", "not-organisations")
            .flatMap(list -> WordList.of(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** By so much a namesake is known to all, as Boston is beside the one in New York. */
    private static final int FAR_LARGER = 20;

    private final Story story;
    private final Words words;
    private final Towns towns;
    private final BehindComma commas;
    private final PlaceFindings notes;
    private final StateHeadings headings;
    private final StateOrCity states;
    private final TownWords townWords;
    private final ClubsByTown clubs;

    TownMentions(Story story, Towns towns, BehindComma commas, PlaceFindings notes, StateHeadings headings) {
        this.story = story;
        this.words = story.words();
        this.towns = towns;
        this.commas = commas;
        this.notes = notes;
        this.headings = headings;
        this.states = new StateOrCity(story);
        this.townWords = new TownWords(story);
        this.clubs = new ClubsByTown(story);
    }

    /** {@code names} with those that only their place in news from around the states shows to be towns. */
    List<Mention> withItems(List<Mention> names) {
        List<Mention> all = new ArrayList<>(names);
        if (story.on(Rule.TOWN_UNDER_A_STATE)) {
            headings.items(story.knowledge().file()).stream()
                    .filter(item -> names.stream().noneMatch(name -> name.overlaps(item.from(), item.to())))
                    .forEach(all::add);
        }
        return all;
    }

    /** All mentions of one name mean one place, but for those with a state or country of their own behind a comma. */
    void find(List<Mention> mentions) {
        List<Mention> bare = new ArrayList<>();
        Map<Mention, Place> told = new LinkedHashMap<>();
        for (Mention name : mentions) {
            if (story.on(Rule.SAINT_OF_A_CHURCH) && isOfSaint(name)
                    || clubs.isClub(name)
                            && towns.find(words.text(name.from(), name.to()), mentions, Optional.empty())
                                    .filter(town -> isClub(town.entity(), name))
                                    .isPresent()) {
                continue;
            }
            Optional<Place> place =
                    commas.stateAfterTown(name).or(() -> state(name)).or(() -> told(name));
            if (place.isPresent()) {
                told.put(name, place.get());
                notes.place(
                        place.get().entity(),
                        name,
                        () -> Why.behindComma(place.get(), story.knowledge().file()));
            } else {
                bare.add(name);
            }
        }
        bare.forEach(name -> again(name, told)
                .ifPresentOrElse(
                        place -> notes.place(
                                place.entity(),
                                name,
                                () -> Why.saidBefore(place, story.knowledge().file())),
                        () -> town(name, bare)));
    }

    /** Whether the club of {@code town} is meant, which says no more than its country. */
    boolean isClub(AuthorityRecord town, Mention name) {
        boolean club = clubs.isClub(name);
        if (club) {
            notes.country(notes.country(town), name, () -> "the club of " + town.name() + ", which lies in it");
        }
        return club;
    }

    /** Plymouth in a story of Plymouth, Massachusetts, as only what all know is before that; in news from around the states, only in one section. */
    private Optional<Place> again(Mention name, Map<Mention, Place> told) {
        if (!story.on(Rule.TOWN_TOLD_BEFORE)) {
            return Optional.empty();
        }
        List<Place> before = told.entrySet().stream()
                .filter(each -> (each.getKey().from() < name.from() || !townWords.isKnown(name))
                        && headings.section(each.getKey()).equals(headings.section(name)))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return before.size() == 1
                ? Optional.of(before.get(0)).filter(place -> !place.isRegion())
                : before.isEmpty() ? headings.section(name).flatMap(state -> ofSection(name, state)) : Optional.empty();
    }

    /** A town of the state whose section it is, unless a far larger one has its name; of no table, rather than a stray one abroad. */
    private Optional<Place> ofSection(Mention name, Area state) {
        String text = words.text(name.from(), name.to());
        List<Place> places = story.knowledge().file().places(text).stream()
                .filter(place -> !place.isRegion())
                .toList();
        return towns.find(text, List.of(name), Optional.of(state))
                .filter(place -> !place.isRegion()
                        && places.get(0).population() <= FAR_LARGER * place.population()
                        && !townWords.isOtherWord(name))
                .or(() -> towns.find(text, List.of(name), Optional.empty())
                        .filter(place -> towns.isStray(place, words.key(name.from(), name.to()), List.of(name)))
                        .flatMap(place -> commas.unlisted(text, state)));
    }

    /** St. James' Palace and St. Mary's Hospital lie in no town of that name. */
    private boolean isOfSaint(Mention name) {
        return Set.of("st", "saint").contains(words.key(name.from()))
                && words.owns(name.to() - 1)
                && THINGS.contains(words.key(name.to()));
    }

    private Optional<Place> underHeading(Mention name) {
        String text = words.text(name.from(), name.to());
        return story.on(Rule.TOWN_UNDER_A_STATE)
                ? headings.over(name).flatMap(state -> towns.find(text, List.of(name), Optional.of(state))
                        .or(() -> commas.unlisted(text, state)))
                : Optional.empty();
    }

    /** The state of New York, by what stands beside it or as the head of a section. */
    Optional<Place> state(Mention name) {
        return story.on(Rule.STATE_OR_CITY) && headings.has(name.from(), name.to())
                ? states.stateOf(name)
                : states.state(name);
    }

    /** By the state or country behind its comma, or by the heading of its section. */
    Optional<Place> told(Mention name) {
        return behindComma(name).or(() -> underHeading(name));
    }

    private Optional<Place> behindComma(Mention name) {
        String text = words.text(name.from(), name.to());
        return commas.after(name.to()).flatMap(area -> towns.find(text, List.of(name), Optional.of(area))
                .or(() -> commas.unlisted(text, area)));
    }

    /** Northern Tehran is Tehran, and so is East London London where the other one's country is not spoken of. */
    private void town(Mention name, List<Mention> all) {
        Mention cut = cut(name, all);
        String text = words.text(cut.from(), cut.to());
        towns.find(text, all, Optional.empty())
                .ifPresent(found -> notes.place(found.entity(), cut, () -> towns.why(found, text, all)));
    }

    private Mention cut(Mention name, List<Mention> all) {
        Optional<Place> whole = towns.find(words.text(name.from(), name.to()), all, Optional.empty());
        for (int from = name.from();
                story.on(Rule.DIRECTION_OF_A_TOWN) && from + 1 < name.to() && Compass.isDirection(words.key(from));
                from++) {
            Mention cut = new Mention(from + 1, name.to(), Label.PLACE);
            Optional<Place> part = towns.find(words.text(from + 1, name.to()), all, Optional.empty());
            if (part.isPresent()
                    && (whole.isEmpty() || !towns.isSpokenOf(whole.get(), words.key(name.from(), name.to()), all))) {
                return cut;
            }
        }
        return name;
    }
}
