package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.areas.StateHeadings;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.OtherNames;
import press.dateline.extract.senses.UniversityNames;
import press.dateline.extract.text.Words;

/** Countries and places of one article: countries by name first, then what they say about towns of one name. */
public final class Geography {

    private static final CountryWords COUNTRY_WORDS = CountryWords.load();

    private static final Set<String> LOCAL_BODIES = WordList.of("local-bodies");

    /** A village called Bali is not meant by the name of the province, unless its country is spoken of more. */
    private static final int LARGE = 50_000;

    /** What the only state of a headline weighs for a town of it. */
    private static final double HEADLINE = 2;

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final Clues clues;
    private final LocalOrWorld scope;
    private final BehindComma commas;
    private final Towns towns;
    private final Counties counties;
    private final StateHeadings headings;
    private final PlaceFindings notes;
    private final TownMentions mentions;
    private final UniversityNames universities;
    private final OtherNames otherNames;

    public Geography(Story story, Findings findings) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.findings = findings;
        this.clues = new Clues(words);
        this.commas = new BehindComma(story);
        this.scope = new LocalOrWorld(
                story.on(Rule.WORDING_OF_A_COUNTRY) ? COUNTRY_WORDS.weights(words) : Map.of(), words.size());
        this.towns = new Towns(story, findings, clues, scope);
        this.counties = new Counties(story, findings, clues);
        this.headings = new StateHeadings(story);
        this.notes = new PlaceFindings(story, findings);
        this.mentions = new TownMentions(story, towns, commas, notes, headings);
        this.universities = new UniversityNames(story);
        this.otherNames = new OtherNames(story);
    }

    /** Countries by name, and all else that says where the article plays. */
    public void countries(List<Lexicon.Match<Known>> sightings, List<Mention> names) {
        if (story.on(Rule.CLUE_OF_A_WORD)) {
            COUNTRY_WORDS.in(
                    words,
                    (from, to, country) -> clues.add(words.key(from, to), country, "", from, to, ClueCollector.INSIDE));
        }
        counties.see();
        new CountryNames(story, findings, clues, scope, commas, sightings).find(headings);
        scope.named(findings.countries());
        headings.ofHeadline(story).ifPresent(state -> {
            clues.add("headline", state.country(), state.admin(), -1, -1, HEADLINE);
            scope.isIn(state.country());
        });
        ClueCollector.add(story, sightings, names, clues);
    }

    public void dateline() {
        new FiledFrom(story, clues, towns, commas, notes).read();
    }

    /** Names of people that are not parts of a county's name: Sullivan and Ulster counties. */
    public List<Mention> withoutCounties(List<Mention> names) {
        return names.stream()
                .filter(name -> name.label() != Label.PERSON || !counties.have(name))
                .toList();
    }

    public Clues clues() {
        return clues;
    }

    public void places(List<Lexicon.Match<Known>> sightings, List<Mention> names) {
        Map<AuthorityRecord, List<Mention>> capitals = new LinkedHashMap<>();
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Lexicon.Match<Known> sighting : sightings) {
            Known meaning = sighting.meanings().get(0);
            Mention mention = new Mention(sighting.from(), sighting.to(), Label.PLACE);
            if (isPartOfAName(mention)) {
                // Ohio State is no place, and American.
                if (meaning.sense() == Known.Sense.REGION && universities.begin(mention.from(), mention.to())) {
                    notes.country(
                            notes.country(meaning.entity()), mention, () -> "a university or team bears its name");
                }
                continue;
            }
            if (meaning.sense() == Known.Sense.REGION) {
                region(sighting.meanings(), mention);
            } else if (meaning.sense() == Known.Sense.CAPITAL
                    && !mentions.isClub(meaning.entity(), mention)
                    && !otherNames.goOn(mention)) {
                capitals.computeIfAbsent(meaning.entity(), unused -> new ArrayList<>(1))
                        .add(mention);
            }
        }
        mentions.withItems(names).stream()
                .filter(name -> !isPartOfAName(name) && !otherNames.goOn(name))
                .forEach(name -> byName.computeIfAbsent(words.key(name.from(), name.to()), unused -> new ArrayList<>(1))
                        .add(name));
        byName.values().forEach(mentions::find);
        capitals.forEach(new CapitalCities(story, towns, commas, mentions, notes)::find);
        counties.resolve(headings, commas);
    }

    /** No place of its own: Minsk in the Minsk agreements, Ohio in Ohio State, Park in Gallatin and Park counties. */
    private boolean isPartOfAName(Mention name) {
        return otherNames.bear(name)
                || universities.begin(name.from(), name.to())
                || story.on(Rule.COUNTY_NOT_TOWN) && counties.haveAsTown(name);
    }

    /** Kent Police, Toronto City Council: a body that serves a place names it. */
    public void bodies(List<Mention> organisations) {
        for (Mention body : story.on(Rule.BODY_THAT_SERVES_A_TOWN) ? organisations : List.<Mention>of()) {
            for (int to = Math.min(body.to() - 1, body.from() + 3); to > body.from(); to--) {
                Mention name = new Mention(body.from(), to, Label.PLACE);
                boolean county = words.key(to).equals("county") || words.key(to).equals("district");
                if (LOCAL_BODIES.contains(words.key(to))
                        && knowledge.longerTown(words, name.from(), to).isEmpty()
                        && !universities.begin(name.from(), to)
                        && !knowledge.isBody(words.text(name.from(), to))
                        && served(name, county)) {
                    break;
                }
            }
        }
    }

    /** Surrey County Council serves Surrey; Clark County's sheriff no town called Clark. */
    private boolean served(Mention name, boolean county) {
        String text = words.text(name.from(), name.to());
        Optional<Place> place =
                towns.find(text, List.of(name), Optional.empty()).filter(found -> found.isRegion() || !county);
        place.ifPresent(served -> notes.place(
                served.entity(),
                name,
                () -> "it stands in the name of a body that serves it: " + towns.why(served, text, List.of(name))));
        return place.isPresent();
    }

    /** Punjab lies in two countries, and so do others; Cordoba is a province and the towns in and outside it. */
    private void region(List<Known> meanings, Mention mention) {
        AuthorityRecord region = meanings.stream()
                .filter(known -> known.sense() == Known.Sense.REGION)
                .map(Known::entity)
                .max(Comparator.comparingInt(findings::ofCountry))
                .orElseThrow();
        String name = words.text(mention.from(), mention.to());
        Optional<Place> town = !story.on(Rule.TOWN_NAMED_AS_A_STATE)
                        || knowledge.file().places(name).stream().allMatch(Place::isRegion)
                ? Optional.empty()
                : commas.after(mention.to())
                        .flatMap(area -> towns.find(name, List.of(mention), Optional.of(area)))
                        .or(() -> towns.find(name, List.of(mention), Optional.empty())
                                .filter(place -> place.population() >= LARGE
                                        || findings.ofCountry(place.entity()) > findings.ofCountry(region)))
                        .filter(place -> !place.entity().country().equals(region.country()));
        if (town.isPresent()) {
            notes.place(town.get().entity(), mention, () -> towns.why(town.get(), name, List.of(mention)));
        } else {
            notes.place(
                    region,
                    mention,
                    () -> "“" + name + "” is " + knowledge.file().origin(region));
        }
    }
}
