package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Why;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.BehindComma;
import press.dateline.extract.names.Marks;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Countries by name, demonym or metonym; read first, because they decide between towns of one name. */
final class CountryNames {

    /** What an article that means the American state does not speak of. */
    private static final Set<String> NEAR_GEORGIA = Set.of("ru", "am", "az", "ua", "tr");

    private static final Set<String> TOWNS = WordList.of("town-nouns");

    private static final Map<String, String> PREFIXES = Map.of(
            "anglo", "gb", "franco", "fr", "sino", "cn", "russo", "ru", "italo", "it", "greco", "gr", "luso", "pt",
            "turco", "tr", "nippo", "jp");

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final Clues clues;
    private final BehindComma commas;
    private final List<Lexicon.Match<Known>> sightings = new ArrayList<>();

    CountryNames(Story story, Findings findings, Clues clues, BehindComma commas) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.findings = findings;
        this.clues = clues;
        this.commas = commas;
    }

    void find(List<Lexicon.Match<Known>> all) {
        sightings.addAll(all);
        sightings.forEach(this::sighting);
        prefixes();
        Set<String> hinted = sightings.stream()
                .filter(sighting -> sighting.meanings().size() == 1)
                .map(sighting -> sighting.meanings().get(0))
                .filter(known -> known.entity() != null)
                .map(known -> known.entity().country())
                .collect(Collectors.toSet());
        for (Lexicon.Match<Known> sighting : sightings) {
            if (sighting.meanings().size() > 1 && sighting.meanings().get(0).sort() == Known.Sort.COUNTRY) {
                ambiguous(sighting, hinted);
            }
        }
        sightings.stream().filter(this::isDominican).forEach(sighting -> dominican(sighting, hinted));
    }

    private boolean isDominican(Lexicon.Match<Known> sighting) {
        return story.on(Rule.DOMINICAN)
                && sighting.meanings().get(0).sort() == Known.Sort.DEMONYM
                && sighting.meanings().stream()
                        .filter(known -> known.sort() == Known.Sort.DEMONYM)
                        .anyMatch(known -> known.entity().id().equals("do"));
    }

    /** Of the Republic, unless the story speaks of Dominica, its capital or its people. */
    private void dominican(Lexicon.Match<Known> sighting, Set<String> hinted) {
        boolean island = findings.has(Kind.COUNTRY, "dm") || hinted.contains("dm");
        Known meant = sighting.meanings().stream()
                .filter(known -> known.entity().id().equals(island ? "dm" : "do"))
                .findFirst()
                .orElseThrow();
        add(
                meant.entity(),
                sighting,
                () -> Why.country(meant, text(sighting))
                        + (island ? "; the story speaks of Dominica" : "; nothing in the story speaks of Dominica"));
    }

    private void sighting(Lexicon.Match<Known> sighting) {
        Known meaning = sighting.meanings().get(0);
        boolean alone = sighting.meanings().size() == 1 || meaning.sort() != Known.Sort.COUNTRY;
        switch (meaning.sort()) {
            case COUNTRY, DEMONYM, METONYM -> {
                if (alone && !isDominican(sighting) && !isTownElsewhere(meaning, sighting)) {
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

    /** Lebanon, Pennsylvania. */
    private boolean isTownElsewhere(Known meaning, Lexicon.Match<Known> sighting) {
        Optional<Place> town = meaning.sort() == Known.Sort.COUNTRY
                ? (story.on(Rule.TOWN_NAMED_AS_A_COUNTRY)
                                ? commas.townInState(sighting.from(), sighting.to())
                                : Optional.<Place>empty())
                        .or(() -> story.on(Rule.TOWN_SAID_TO_BE_ONE) ? townOf(sighting) : Optional.empty())
                : Optional.empty();
        town.ifPresent(place -> addPlace(place.entity(), sighting, () -> Why.behindComma(place, knowledge.file())));
        return town.isPresent();
    }

    /** The Bolivian town of Trinidad; Trinidad, in southern Colorado. */
    private Optional<Place> townOf(Lexicon.Match<Known> sighting) {
        int from = sighting.from();
        int to = sighting.to();
        boolean town = words.key(from - 1).equals("of") && TOWNS.contains(words.key(from - 2));
        int before = from - 3;
        int after = to;
        while (after < words.size() && !words.get(after).isCapital() && after - to < 4) {
            after++;
        }
        Optional<AuthorityRecord> country = townIn(to);
        if (country.isPresent()) {
            return in(sighting, new BehindComma.Area(country.get().id(), ""));
        }
        boolean inState = words.gap(to - 1).equals(", ") && words.key(to).equals("in") && after < words.size();
        return town
                ? country(before, Known.Sort.DEMONYM)
                        .flatMap(known -> in(sighting, new BehindComma.Area(known.country(), "")))
                : inState ? state(after).flatMap(area -> in(sighting, area)) : Optional.empty();
    }

    /** Armenia, a coffee town in western Colombia. */
    private Optional<AuthorityRecord> townIn(int to) {
        boolean town = false;
        int word = to;
        while (word < words.size() && word - to < 8 && !words.get(word).isCapital()) {
            town |= TOWNS.contains(words.key(word)) && words.key(word + 1).equals("in");
            word++;
        }
        return town && words.gap(to - 1).equals(", ") ? country(word, Known.Sort.COUNTRY) : Optional.empty();
    }

    private Optional<AuthorityRecord> country(int word, Known.Sort sort) {
        return word < 0 || word >= words.size()
                ? Optional.empty()
                : knowledge
                        .longest(words, word)
                        .map(match -> match.meanings().get(0))
                        .filter(known -> known.sort() == sort)
                        .map(Known::entity);
    }

    private Optional<BehindComma.Area> state(int word) {
        return knowledge
                .longest(words, word)
                .filter(match -> match.meanings().get(0).sort() == Known.Sort.REGION)
                .flatMap(match -> commas.area(words.text(match.from(), match.to()), ""));
    }

    private Optional<Place> in(Lexicon.Match<Known> sighting, BehindComma.Area area) {
        return knowledge.file().places(words.text(sighting.from(), sighting.to())).stream()
                .filter(place -> !place.isRegion() && area.holds(place))
                .findFirst();
    }

    /** The U.S. Senate and the Supreme Court of India speak for the country in their name; British Airways does not. */
    private void inName(Known organisation, Lexicon.Match<Known> sighting) {
        Optional<AuthorityRecord> country = knowledge
                .file()
                .find(Kind.COUNTRY, organisation.entity().country())
                .filter(found -> Marks.isOfState(words, sighting.from(), sighting.to()));
        for (int word : List.of(sighting.from(), sighting.to() - 1)) {
            country.filter(found -> isNamed(found, words.text(word, word + 1)))
                    .ifPresent(found -> findings.add(
                            found,
                            words.start(word),
                            words.end(word + 1),
                            () -> "it is named in “" + organisation.entity().name() + "”, a body of its state"));
        }
    }

    private boolean isNamed(AuthorityRecord country, String word) {
        return country.name().equals(word)
                || country.aliases().contains(word)
                || knowledge.demonyms(country.id()).contains(word);
    }

    /** Anglo-Dutch, Sino-Indian. */
    private void prefixes() {
        for (int i = 0; story.on(Rule.ANGLO_DUTCH) && i + 1 < words.size(); i++) {
            String country = PREFIXES.get(words.key(i));
            if (country != null && words.hyphenated(i) && !words.key(i + 1).equals("saxon")) {
                findings.add(
                        knowledge.country(country),
                        words.start(i),
                        words.end(i + 1),
                        () -> "the first half of the hyphenated word is a short form of the country’s adjective");
            }
        }
    }

    /** Georgia: the state where the United States are spoken of and nothing near Tbilisi is; Congo: either of two. */
    private void ambiguous(Lexicon.Match<Known> sighting, Set<String> hinted) {
        List<Known> countries = sighting.meanings().stream()
                .filter(known -> known.sort() == Known.Sort.COUNTRY)
                .toList();
        Known country = countries.size() > 1 ? likelier(countries, hinted) : countries.get(0);
        Optional<Known> region = sighting.meanings().stream()
                .filter(known -> known.sort() == Known.Sort.REGION)
                .findFirst();
        if (region.isPresent() && isState(sighting, country.entity().id(), region.get(), hinted)) {
            addPlace(
                    region.get().entity(),
                    sighting,
                    () -> "the state, not the country: "
                            + (followsTown(sighting, region.get())
                                    ? "it stands behind a town of that state"
                                    : "the country of the state is spoken of, the other country’s part of the world is not"));
        } else {
            add(
                    country.entity(),
                    sighting,
                    () -> Why.country(country, text(sighting)) + "; of its meanings the likelier one here");
        }
    }

    private boolean isState(Lexicon.Match<Known> sighting, String country, Known region, Set<String> hinted) {
        return story.on(Rule.STATE_BEHIND_ITS_TOWN) && followsTown(sighting, region)
                || story.on(Rule.STATE_AS_A_HEADING) && isHeading(sighting) && headings() > 1
                || story.on(Rule.STATE_NOT_COUNTRY)
                        && !findings.has(Kind.COUNTRY, country)
                        && !hinted.contains(country)
                        && NEAR_GEORGIA.stream().noneMatch(near -> findings.has(Kind.COUNTRY, near))
                        && (isSpokenOf(region.entity().country(), hinted)
                                || story.on(Rule.STATE_IN_LOCAL_COPY) && isLocal(sighting, region));
    }

    /** Whether the words stand alone on their line. */
    private boolean isHeading(Lexicon.Match<Known> match) {
        return words.gap(match.from() - 1).contains("\n")
                && words.gap(match.to() - 1).matches("(?s):? ?\n.*|");
    }

    /** How many American states head a section. */
    private long headings() {
        return sightings.stream()
                .filter(match -> match.meanings().get(0).sort() == Known.Sort.REGION
                        && match.meanings().get(0).entity().country().equals("us")
                        && isHeading(match))
                .count();
    }

    /** Whether counties and words of its own speak of the state's country, as in papers that name no other. */
    private boolean isLocal(Lexicon.Match<Known> sighting, Known region) {
        Mention at = new Mention(sighting.from(), sighting.to(), Label.PLACE);
        return clues.country(region.entity().country(), words.key(sighting.from(), sighting.to()), List.of(at))
                >= Clues.ENOUGH;
    }

    private boolean isSpokenOf(String country, Set<String> hinted) {
        return findings.has(Kind.COUNTRY, country) || hinted.contains(country);
    }

    /** Before Mobutu fell, Congo was the one across the river. */
    private Known likelier(List<Known> countries, Set<String> hinted) {
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

    private boolean followsTown(Lexicon.Match<Known> sighting, Known region) {
        int before = sighting.from() - 1;
        return before >= 0
                && words.gap(before).equals(", ")
                && knowledge.file().places(words.text(before, before + 1)).stream()
                        .anyMatch(place ->
                                place.entity().country().equals(region.entity().country()));
    }

    private String text(Lexicon.Match<Known> sighting) {
        return words.text(sighting.from(), sighting.to());
    }

    private void add(AuthorityRecord country, Lexicon.Match<Known> sighting, Supplier<String> why) {
        findings.add(country, words.start(sighting.from()), words.end(sighting.to()), why);
        clues.add(
                words.key(sighting.from(), sighting.to()),
                country.id(),
                "",
                sighting.from(),
                sighting.to(),
                Clues.NAMED);
    }

    private void addPlace(AuthorityRecord place, Lexicon.Match<Known> sighting, Supplier<String> why) {
        findings.addPlace(
                place, knowledge.country(place.country()), words.start(sighting.from()), words.end(sighting.to()), why);
        clues.state(words.key(sighting.from(), sighting.to()), place, knowledge.file(), sighting.from(), sighting.to());
    }
}
