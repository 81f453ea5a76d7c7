package press.dateline.extract.places;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import press.dateline.authority.file.Kind;
import press.dateline.extract.areas.StateHeadings;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.StateOrCountry;
import press.dateline.extract.text.Words;

/** Georgia, the state or the country, and Congo, which of two: by what else the story speaks of. */
final class CountryOrState {

    /** What an article that means the American state does not speak of. */
    private static final Set<String> NEAR_GEORGIA = Set.of("ru", "am", "az", "ua", "tr");

    private final Story story;
    private final Words words;
    private final Findings findings;
    private final Clues clues;
    private final LocalOrWorld scope;
    private final StateHeadings headings;
    private final StateOrCountry weights;

    CountryOrState(
            Story story,
            Findings findings,
            Clues clues,
            LocalOrWorld scope,
            StateHeadings headings,
            StateOrCountry weights) {
        this.story = story;
        this.words = story.words();
        this.findings = findings;
        this.clues = clues;
        this.scope = scope;
        this.headings = headings;
        this.weights = weights;
    }

    boolean isState(Lexicon.Match<Known> sighting, String country, Known region, Set<String> hinted) {
        return story.on(Rule.STATE_BEHIND_ITS_TOWN) && followsTown(sighting, region)
                || story.on(Rule.STATE_AS_A_HEADING) && headings.has(sighting.from(), sighting.to())
                || isWeighedState(sighting, country)
                || !isWeighedCountry(sighting, country)
                        && story.on(Rule.STATE_NOT_COUNTRY)
                        && !findings.has(Kind.COUNTRY, country)
                        && !hinted.contains(country)
                        && NEAR_GEORGIA.stream().noneMatch(near -> findings.has(Kind.COUNTRY, near))
                        && (isSpokenOf(region.entity().country(), hinted)
                                || story.on(Rule.STATE_IN_LOCAL_COPY) && isLocal(sighting, region));
    }

    /** Arizona, Georgia and Nevada; the Georgia runoff, in a story that speaks of Russia elsewhere. */
    private boolean isWeighedState(Lexicon.Match<Known> sighting, String country) {
        return story.on(Rule.STATE_BY_WEIGHT)
                && country.equals("ge")
                && weights.weight(sighting.from(), sighting.to()) >= StateOrCountry.TOLD;
    }

    /** Georgians, in a story of the state. */
    boolean isOfTheState(Lexicon.Match<Known> sighting) {
        Known meaning = sighting.meanings().get(0);
        return meaning.sense() == Known.Sense.DEMONYM
                && isWeighedState(sighting, meaning.entity().id());
    }

    private boolean isWeighedCountry(Lexicon.Match<Known> sighting, String country) {
        return story.on(Rule.STATE_BY_WEIGHT)
                && country.equals("ge")
                && weights.weight(sighting.from(), sighting.to()) <= -StateOrCountry.TOLD;
    }

    /** Whether counties and words of its own speak of the state's country, as in papers that name no other. */
    private boolean isLocal(Lexicon.Match<Known> sighting, Known region) {
        Mention at = new Mention(sighting.from(), sighting.to(), Label.PLACE);
        String country = region.entity().country();
        return scope.wording(country) >= Towns.WORDED
                || clues.country(country, words.key(sighting.from(), sighting.to()), List.of(at)) >= Clues.ENOUGH;
    }

    private boolean isSpokenOf(String country, Set<String> hinted) {
        return findings.has(Kind.COUNTRY, country) || hinted.contains(country);
    }

    /** Before Mobutu fell, Congo was the one across the river. */
    Known likelier(List<Known> countries, Set<String> hinted) {
        boolean zaire = story.copy().year() > 0 && story.copy().year() < 1997;
        return countries.stream()
                .max(Comparator.comparingInt((Known known) -> {
                    String id = known.entity().id();
                    return 2 * findings.count(Kind.COUNTRY, id)
                            + (hinted.contains(id) ? 2 : 0)
                            + (id.equals(zaire ? "cg" : "cd") ? 1 : 0);
                }))
                .orElseThrow();
    }

    boolean followsTown(Lexicon.Match<Known> sighting, Known region) {
        int before = sighting.from() - 1;
        return before >= 0
                && words.gap(before).equals(", ")
                && story.knowledge().file().places(words.text(before, before + 1)).stream()
                        .anyMatch(place ->
                                place.entity().country().equals(region.entity().country()));
    }
}
