package press.dateline.extract.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.areas.StateHeadings;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Why;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Marks;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.senses.Dominicans;
import press.dateline.extract.senses.DoubtfulCountries;
import press.dateline.extract.senses.Languages;
import press.dateline.extract.senses.StateOrCountry;
import press.dateline.extract.text.Words;

/** Countries by name, demonym or metonym; read first, because they decide between towns of one name. */
final class CountryNames {

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final Clues clues;
    private final LocalOrWorld scope;
    private final TownsNamedAsCountries towns;
    private final PlaceFindings notes;
    private final DoubtfulCountries doubtful;
    private final List<Lexicon.Match<Known>> sightings;

    CountryNames(
            Story story,
            Findings findings,
            Clues clues,
            LocalOrWorld scope,
            BehindComma commas,
            List<Lexicon.Match<Known>> sightings) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.findings = findings;
        this.clues = clues;
        this.scope = scope;
        this.sightings = List.copyOf(sightings);
        this.towns = new TownsNamedAsCountries(story, commas, scope, sightings);
        this.notes = new PlaceFindings(story, findings);
        this.doubtful = new DoubtfulCountries(story, sightings);
    }

    void find(StateHeadings headings) {
        StateOrCountry weights = new StateOrCountry(story, sightings);
        CountryOrState senses = new CountryOrState(story, findings, clues, scope, headings, weights);
        List<Lexicon.Match<Known>> meant = sightings.stream()
                .filter(sighting -> !doubtful.isOtherWord(sighting) && !senses.isOfTheState(sighting))
                .toList();
        meant.forEach(this::sighting);
        if (story.on(Rule.ANGLO_DUTCH)) {
            CountryPrefixes.find(story, findings);
        }
        Set<String> hinted = meant.stream()
                .filter(sighting -> sighting.meanings().size() == 1)
                .map(sighting -> sighting.meanings().get(0))
                .filter(known -> known.entity() != null)
                .map(known -> known.entity().country())
                .collect(Collectors.toSet());
        for (Lexicon.Match<Known> sighting : meant) {
            if (sighting.meanings().size() > 1 && sighting.meanings().get(0).sense() == Known.Sense.COUNTRY) {
                ambiguous(sighting, hinted, senses);
            }
        }
        meant.stream()
                .filter(sighting -> Dominicans.are(story, sighting))
                .forEach(sighting -> dominican(sighting, hinted));
    }

    /** Of the Republic, unless the story speaks of Dominica, its capital or its people. */
    private void dominican(Lexicon.Match<Known> sighting, Set<String> hinted) {
        boolean island = findings.has(Kind.COUNTRY, "dm") || hinted.contains("dm");
        Known meant = Dominicans.meant(sighting.meanings(), island);
        add(
                meant.entity(),
                sighting,
                () -> Why.country(meant, text(sighting))
                        + (island ? "; the story speaks of Dominica" : "; nothing in the story speaks of Dominica"));
    }

    private void sighting(Lexicon.Match<Known> sighting) {
        Known meaning = sighting.meanings().get(0);
        boolean alone = sighting.meanings().size() == 1 || meaning.sense() != Known.Sense.COUNTRY;
        switch (meaning.sense()) {
            case COUNTRY, DEMONYM, METONYM -> {
                if (alone
                        && !Dominicans.are(story, sighting)
                        && !isLanguage(meaning, sighting)
                        && !isTown(meaning, sighting)) {
                    add(meaning.entity(), sighting, () -> Why.country(meaning, text(sighting)));
                }
            }
            case ORGANISATION -> {
                if (story.on(Rule.COUNTRY_OF_A_BODY)) {
                    inName(meaning, sighting);
                }
            }
            default -> {
                // Capitals and regions come with the places.
            }
        }
    }

    private boolean isLanguage(Known meaning, Lexicon.Match<Known> sighting) {
        return meaning.sense() != Known.Sense.COUNTRY
                && story.on(Rule.LANGUAGE_NOT_COUNTRY)
                && Languages.isLanguage(words, sighting.from(), sighting.to());
    }

    private boolean isTown(Known meaning, Lexicon.Match<Known> sighting) {
        Optional<Place> town = meaning.sense() == Known.Sense.COUNTRY ? towns.town(sighting) : Optional.empty();
        town.ifPresent(place -> addPlace(place.entity(), sighting, () -> towns.why(sighting, place)));
        return town.isPresent();
    }

    /** The U.S. Senate and the Supreme Court of India speak for the country in their name; British Airways does not. */
    private void inName(Known organisation, Lexicon.Match<Known> sighting) {
        Optional<AuthorityRecord> country = knowledge
                .file()
                .find(Kind.COUNTRY, organisation.entity().country())
                .filter(found -> Marks.isOfState(words, sighting.from(), sighting.to()));
        for (int word : List.of(sighting.from(), sighting.to() - 1)) {
            country.filter(found -> knowledge.isOfCountry(words.text(word, word + 1), found.id()))
                    .ifPresent(found -> findings.add(
                            found,
                            words.start(word),
                            words.end(word + 1),
                            () -> "it is named in “" + organisation.entity().name() + "”, a body of its state"));
        }
    }

    /** Georgia: the state where the United States are spoken of and nothing near Tbilisi is; Congo: either of two. */
    private void ambiguous(Lexicon.Match<Known> sighting, Set<String> hinted, CountryOrState senses) {
        List<Known> countries = sighting.meanings().stream()
                .filter(known -> known.sense() == Known.Sense.COUNTRY)
                .toList();
        Known country = countries.size() > 1 ? senses.likelier(countries, hinted) : countries.get(0);
        Optional<Known> region = sighting.meanings().stream()
                .filter(known -> known.sense() == Known.Sense.REGION)
                .findFirst();
        if (region.isPresent() && senses.isState(sighting, country.entity().id(), region.get(), hinted)) {
            addPlace(
                    region.get().entity(),
                    sighting,
                    () -> "the state, not the country: "
                            + (senses.followsTown(sighting, region.get())
                                    ? "it stands behind a town of that state"
                                    : "the country of the state is spoken of, the other country’s part of the world is not"));
        } else {
            add(
                    country.entity(),
                    sighting,
                    () -> Why.country(country, text(sighting)) + "; of its meanings the likelier one here");
        }
    }

    private static Mention mention(Lexicon.Match<Known> sighting) {
        return new Mention(sighting.from(), sighting.to(), Label.PLACE);
    }

    private String text(Lexicon.Match<Known> sighting) {
        return words.text(sighting.from(), sighting.to());
    }

    private void add(AuthorityRecord country, Lexicon.Match<Known> sighting, Supplier<String> why) {
        notes.country(country, mention(sighting), why);
        clues.add(
                words.key(sighting.from(), sighting.to()),
                country.id(),
                "",
                sighting.from(),
                sighting.to(),
                Clues.NAMED);
    }

    private void addPlace(AuthorityRecord place, Lexicon.Match<Known> sighting, Supplier<String> why) {
        notes.place(place, mention(sighting), why);
        clues.state(words.key(sighting.from(), sighting.to()), place, knowledge.file(), sighting.from(), sighting.to());
    }
}
