package press.dateline.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.article.Dateline;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;
import press.dateline.authority.Place;

/** Countries and places of one article. */
final class Geography {

    private static final Set<String> LOCATIVE = WordList.of("locatives");

    private static final Set<String> LOCAL = WordList.of("local-nouns");

    private static final Set<String> TOWN_OF = WordList.of("town-nouns");

    /** What an article that means the American state does not speak of. */
    private static final Set<String> NEAR_GEORGIA = Set.of("ru", "am", "az", "ua", "tr");

    private static final Map<String, String> PREFIXES = Map.of(
            "anglo", "gb", "franco", "fr", "sino", "cn", "russo", "ru", "italo", "it", "greco", "gr", "luso", "pt",
            "turco", "tr", "nippo", "jp");

    private final Knowledge knowledge;
    private final Words words;
    private final Copy copy;
    private final Findings findings;
    private final Towns towns;

    Geography(Knowledge knowledge, Words words, Copy copy, Findings findings) {
        this.knowledge = knowledge;
        this.words = words;
        this.copy = copy;
        this.findings = findings;
        this.towns = new Towns(knowledge, findings);
    }

    /** Countries by name, demonym or metonym; first, because they decide between towns of one name. */
    void countries(List<Lexicon.Match<Known>> sightings) {
        for (Lexicon.Match<Known> sighting : sightings) {
            Known meaning = sighting.meanings().get(0);
            boolean alone = sighting.meanings().size() == 1 || meaning.sort() != Known.Sort.COUNTRY;
            switch (meaning.sort()) {
                case COUNTRY, DEMONYM, METONYM -> {
                    if (alone && !isTownElsewhere(meaning, sighting)) {
                        add(meaning.entity(), sighting);
                    }
                }
                case ORGANISATION -> inName(meaning, sighting);
                default -> {
                    // Capitals and regions come with the places.
                }
            }
        }
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
        String id = country.entity().id();
        boolean state = region.isPresent()
                && (followsTown(sighting, region.get())
                        || !findings.has(Kind.COUNTRY, id)
                                && !hinted.contains(id)
                                && NEAR_GEORGIA.stream().noneMatch(near -> findings.has(Kind.COUNTRY, near))
                                && isSpokenOf(region.get().entity().country(), hinted));
        if (state) {
            addPlace(region.get().entity(), sighting.from(), sighting.to());
        } else {
            add(country.entity(), sighting);
        }
    }

    private boolean isSpokenOf(String country, Set<String> hinted) {
        return findings.has(Kind.COUNTRY, country) || hinted.contains(country);
    }

    /** Before Mobutu fell, Congo was the one across the river. */
    private Known likelier(List<Known> countries, Set<String> hinted) {
        boolean zaire = copy.year() > 0 && copy.year() < 1997;
        return countries.stream()
                .max(Comparator.comparingInt((Known known) -> {
                    String id = known.entity().id();
                    return 2 * findings.count(Kind.COUNTRY, id)
                            + (hinted.contains(id) ? 2 : 0)
                            + (id.equals(zaire ? "cg" : "cd") ? 1 : 0);
                }))
                .orElseThrow();
    }

    /** The U.S. Senate and the Supreme Court of India speak for the country in their name; British Airways does not. */
    private void inName(Known organisation, Lexicon.Match<Known> sighting) {
        Optional<AuthorityRecord> country = knowledge
                .file()
                .find(Kind.COUNTRY, organisation.entity().country())
                .filter(found -> Marks.isOfState(words, sighting.from(), sighting.to()));
        for (int word : List.of(sighting.from(), sighting.to() - 1)) {
            country.filter(found -> isNamed(found, words.text(word, word + 1)))
                    .ifPresent(found -> findings.add(found, words.start(word), words.end(word + 1)));
        }
    }

    private boolean isNamed(AuthorityRecord country, String word) {
        return country.name().equals(word)
                || country.aliases().contains(word)
                || knowledge.demonyms(country.id()).contains(word);
    }

    /** Anglo-Dutch, Sino-Indian. */
    private void prefixes() {
        for (int i = 0; i + 1 < words.size(); i++) {
            String country = PREFIXES.get(words.key(i));
            if (country != null && words.hyphenated(i) && !words.key(i + 1).equals("saxon")) {
                findings.add(knowledge.country(country), words.start(i), words.end(i + 1));
            }
        }
    }

    /** Lebanon, Pennsylvania. */
    private boolean isTownElsewhere(Known meaning, Lexicon.Match<Known> sighting) {
        Optional<Place> town = within(sighting.to())
                .filter(area ->
                        meaning.sort() == Known.Sort.COUNTRY && !area.admin().isEmpty())
                .flatMap(area -> towns.find(words.text(sighting.from(), sighting.to()), Optional.of(area)))
                .filter(place -> !place.isRegion());
        town.ifPresent(place -> addPlace(place.entity(), sighting.from(), sighting.to()));
        return town.isPresent();
    }

    private boolean followsTown(Lexicon.Match<Known> sighting, Known region) {
        int before = sighting.from() - 1;
        return before >= 0
                && words.gap(before).equals(", ")
                && knowledge.file().places(words.text(before, before + 1)).stream()
                        .anyMatch(place ->
                                place.entity().country().equals(region.entity().country()));
    }

    void dateline() {
        for (Dateline dateline : copy.dateline().stream().toList()) {
            Optional<Towns.Within> within =
                    dateline.region().isEmpty() || dateline.cities().isEmpty()
                            ? Optional.empty()
                            : towns.area(dateline.region(), dateline.cities().get(0));
            within.ifPresent(area -> inDateline(knowledge.country(area.country()), dateline.region()));
            for (String city : dateline.cities()) {
                datelineCity(city, within);
            }
        }
    }

    private void datelineCity(String city, Optional<Towns.Within> within) {
        Optional<Place> place = towns.find(city, within);
        if (place.isPresent()) {
            inDateline(place.get().entity(), city);
            inDateline(knowledge.country(place.get().entity().country()), city);
        } else {
            knowledge.file().named(Kind.COUNTRY, city).stream()
                    .findFirst()
                    .or(() -> knowledge.file().named(Kind.ORGANISATION, city).stream()
                            .findFirst())
                    .ifPresent(entity -> inDateline(entity, city));
        }
    }

    private void inDateline(AuthorityRecord entity, String name) {
        findings.of(entity).inDateline = true;
        if (!findings.of(entity).datelineNames.contains(name)) {
            findings.of(entity).datelineNames.add(name);
        }
    }

    void places(List<Lexicon.Match<Known>> sightings, List<Mention> names) {
        Map<AuthorityRecord, List<Lexicon.Match<Known>>> capitals = new HashMap<>();
        for (Lexicon.Match<Known> sighting : sightings) {
            Known meaning = sighting.meanings().get(0);
            if (meaning.sort() == Known.Sort.REGION) {
                addPlace(region(sighting.meanings()), sighting.from(), sighting.to());
            } else if (meaning.sort() == Known.Sort.CAPITAL) {
                capitals.computeIfAbsent(meaning.entity(), unused -> new ArrayList<>())
                        .add(sighting);
            }
        }
        capitals.forEach(this::capital);
        names.forEach(this::town);
    }

    /** Punjab lies in two countries, and so do others. */
    private AuthorityRecord region(List<Known> meanings) {
        return meanings.stream()
                .filter(known -> known.sort() == Known.Sort.REGION)
                .map(Known::entity)
                .max(Comparator.comparingInt(region -> findings.count(Kind.COUNTRY, region.country())))
                .orElseThrow();
    }

    /** In Moscow is a place; dominated by Moscow is a government. */
    private void capital(AuthorityRecord city, List<Lexicon.Match<Known>> sightings) {
        boolean place = findings.has(Kind.PLACE, city.id())
                || sightings.stream().anyMatch(sighting -> isLocative(sighting.from(), sighting.to()));
        for (Lexicon.Match<Known> sighting : sightings) {
            Optional<Place> elsewhere = within(sighting.to())
                    .flatMap(area -> area.country().equals(city.country())
                            ? Optional.empty()
                            : towns.find(city.name(), Optional.of(area)));
            if (elsewhere.isPresent()) {
                addPlace(elsewhere.get().entity(), sighting.from(), sighting.to());
            } else if (place) {
                addPlace(city, sighting.from(), sighting.to());
            } else {
                add(knowledge.country(city.country()), sighting);
            }
        }
    }

    private boolean isLocative(int from, int to) {
        String before = words.joins(from - 1) ? words.key(from - 1) : "";
        String beforeThat = words.key(from - 2);
        boolean followed = to < words.size()
                && (words.joins(to - 1) && LOCAL.contains(words.key(to))
                        || words.gap(to - 1).matches("['’]s ") && LOCAL.contains(words.key(to)));
        return LOCATIVE.contains(before)
                || before.equals("of") && TOWN_OF.contains(beforeThat)
                || followed
                || within(to).isPresent();
    }

    private void town(Mention name) {
        Optional<Towns.Within> within = within(name.to());
        String text = words.text(name.from(), name.to());
        Optional<Place> townFound = towns.find(text, within);
        Optional<Place> place = stateAfterTown(name).or(() -> townFound);
        int from = name.from();
        if (place.isEmpty() && within.isPresent()) {
            place = towns.find(text, Optional.empty());
        }
        while (place.isEmpty() && from + 1 < name.to() && Compass.isDirection(words.key(from))) {
            from++;
            place = towns.find(words.text(from, name.to()), within);
        }
        int start = from;
        place.ifPresent(found -> addPlace(found.entity(), start, name.to()));
    }

    /** New York, where Albany stands before it. */
    private Optional<Place> stateAfterTown(Mention name) {
        if (name.from() == 0 || !words.gap(name.from() - 1).equals(", ")) {
            return Optional.empty();
        }
        String town = words.text(name.from() - 1, name.from());
        return knowledge.file().places(words.text(name.from(), name.to())).stream()
                .filter(Place::isRegion)
                .filter(region -> towns.find(
                                town,
                                Optional.of(new Towns.Within(region.entity().country(), region.admin())))
                        .isPresent())
                .findFirst();
    }

    /** The country or state behind the comma after word {@code to}. */
    private Optional<Towns.Within> within(int to) {
        if (to >= words.size()
                || !words.gap(to - 1).matches(", ?")
                || !words.get(to).isCapital()) {
            return Optional.empty();
        }
        int end = to + 1;
        while (end < words.size()
                && end - to < 3
                && words.joins(end - 1)
                && words.get(end).isCapital()) {
            end++;
        }
        for (; end > to; end--) {
            Optional<Towns.Within> area = towns.area(words.text(to, end), words.text(to - 1, to));
            if (area.isPresent()) {
                return area;
            }
        }
        return Optional.empty();
    }

    private void add(AuthorityRecord country, Lexicon.Match<Known> sighting) {
        findings.add(country, words.start(sighting.from()), words.end(sighting.to()));
    }

    private void addPlace(AuthorityRecord place, int from, int to) {
        findings.add(place, words.start(from), words.end(to));
        findings.add(knowledge.country(place.country()), words.start(from), words.end(to));
    }
}
