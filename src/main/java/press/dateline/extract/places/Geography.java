package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import press.dateline.article.Dateline;
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
import press.dateline.extract.names.Compass;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Words;

/** Countries and places of one article: countries by name first, then what they say about towns of one name. */
public final class Geography {

    private static final CountryWords COUNTRY_WORDS = CountryWords.load();

    private static final Set<String> LOCATIVE = WordList.of("locatives");

    private static final Set<String> LOCAL = WordList.of("local-nouns");

    private static final Set<String> TOWN_OF = WordList.of("town-nouns");

    private static final Set<String> LOCAL_BODIES = WordList.of("local-bodies");

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Copy copy;
    private final Findings findings;
    private final Clues clues;
    private final BehindComma commas;
    private final Towns towns;
    private final Counties counties;

    /** Towns that a comma or the dateline has told; a bare name that comes again means the same. */
    private final Map<String, Place> told = new LinkedHashMap<>();

    /** Towns with small words in their names, of which the rest of a story tends to use only what stands before. */
    private final Map<String, Place> wholes = new LinkedHashMap<>();

    public Geography(Story story, Findings findings) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.copy = story.copy();
        this.findings = findings;
        this.clues = new Clues(words);
        this.commas = new BehindComma(story);
        this.towns = new Towns(knowledge, findings, clues);
        this.counties = new Counties(story, findings, clues);
    }

    /** Countries by name, and all else that says where the article plays. */
    public void countries(List<Lexicon.Match<Known>> sightings, List<Mention> names) {
        if (story.on(Rule.CLUE_OF_A_WORD)) {
            COUNTRY_WORDS.in(
                    words,
                    (from, to, country) -> clues.add(words.key(from, to), country, "", from, to, Bearings.INSIDE));
        }
        counties.see();
        new CountryNames(story, findings, clues, commas).find(sightings);
        Bearings.add(story, sightings, names, clues);
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

    public void dateline() {
        for (Dateline dateline : copy.dateline().filter(unused -> story.on(Rule.DATELINE)).stream()
                .toList()) {
            Optional<BehindComma.Area> area =
                    dateline.region().isEmpty() || dateline.cities().isEmpty()
                            ? Optional.empty()
                            : commas.area(dateline.region(), dateline.cities().get(0));
            area.ifPresent(in -> {
                filedFrom(knowledge.country(in.country()), dateline.region(), () -> "the dateline names it");
                clues.add("dateline", in.country(), in.admin(), -1, -1, Clues.FILED);
            });
            for (String city : dateline.cities()) {
                datelineCity(city, area);
            }
        }
    }

    private void datelineCity(String city, Optional<BehindComma.Area> area) {
        String key = Words.of(city).key();
        List<Mention> again = mentions(key);
        Optional<Place> place =
                towns.find(city, again, area).or(() -> area.flatMap(in -> commas.unlisted(capitalised(city), in)));
        if (place.isPresent()) {
            Place found = place.get();
            told.putIfAbsent(key, found);
            Supplier<String> why = () -> "the story is filed from it: " + towns.why(found, city, again);
            filedFrom(found.entity(), city, why);
            filedFrom(knowledge.country(found.entity().country()), city, why);
            clues.add(key, found.entity().country(), found.admin(), -1, -1, Clues.FILED);
        } else {
            knowledge.file().named(Kind.COUNTRY, city).stream()
                    .findFirst()
                    .or(() -> knowledge.file().named(Kind.ORGANISATION, city).stream()
                            .filter(body -> !body.note().contains("news"))
                            .findFirst())
                    .ifPresent(entity -> filedFrom(entity, city, () -> "the story is filed from it"));
        }
    }

    /** Troy, not TROY. */
    private static String capitalised(String city) {
        StringBuilder name = new StringBuilder(city);
        for (int i = 1; i < city.length(); i++) {
            if (Character.isLetter(city.charAt(i - 1))) {
                name.setCharAt(i, Character.toLowerCase(city.charAt(i)));
            }
        }
        return name.toString();
    }

    private List<Mention> mentions(String key) {
        List<Mention> mentions = new ArrayList<>();
        int length = key.split(" ").length;
        for (int i = 0; i + length <= words.size(); i++) {
            if (words.get(i).isCapital() && words.key(i, i + length).equals(key)) {
                mentions.add(new Mention(i, i + length, Label.PLACE));
            }
        }
        return mentions;
    }

    private void filedFrom(AuthorityRecord entity, String name, Supplier<String> why) {
        findings.filedFrom(entity, name, why);
    }

    public void places(List<Lexicon.Match<Known>> sightings, List<Mention> names) {
        Map<AuthorityRecord, List<Mention>> capitals = new LinkedHashMap<>();
        Map<String, List<Mention>> byName = new LinkedHashMap<>();
        for (Lexicon.Match<Known> sighting : sightings) {
            Known meaning = sighting.meanings().get(0);
            Mention mention = new Mention(sighting.from(), sighting.to(), Label.PLACE);
            if (meaning.sort() == Known.Sort.REGION) {
                region(sighting.meanings(), mention);
            } else if (meaning.sort() == Known.Sort.CAPITAL) {
                capitals.computeIfAbsent(meaning.entity(), unused -> new ArrayList<>(1))
                        .add(mention);
            }
        }
        names.forEach(name -> byName.computeIfAbsent(words.key(name.from(), name.to()), unused -> new ArrayList<>(1))
                .add(name));
        // The long names first: San Miguel may be short for San Miguel de Allende.
        byName.entrySet().stream()
                .sorted(Comparator.comparingInt(each -> -each.getKey().length()))
                .forEach(each -> towns(each.getKey(), each.getValue()));
        capitals.forEach(this::capital);
        counties.resolve();
    }

    /** Kent Police, Toronto City Council: a body that serves a place names it. */
    public void bodies(List<Mention> organisations) {
        for (Mention body : story.on(Rule.BODY_THAT_SERVES_A_TOWN) ? organisations : List.<Mention>of()) {
            for (int to = Math.min(body.to() - 1, body.from() + 3); to > body.from(); to--) {
                Mention name = new Mention(body.from(), to, Label.PLACE);
                boolean county = words.key(to).equals("county") || words.key(to).equals("district");
                if (LOCAL_BODIES.contains(words.key(to)) && served(name, county)) {
                    break;
                }
            }
        }
    }

    /** Surrey County Council serves Surrey; Clark County's sheriff no town called Clark. */
    private boolean served(Mention name, boolean county) {
        String text = words.text(name.from(), name.to());
        Place known = told.get(words.key(name.from(), name.to()));
        Optional<Place> place = Optional.ofNullable(known)
                .or(() -> towns.find(text, List.of(name), Optional.empty()))
                .filter(found -> found.isRegion() || !county);
        place.ifPresent(served -> addPlace(
                served.entity(),
                name,
                () -> "it stands in the name of a body that serves it: " + towns.why(served, text, List.of(name))));
        return place.isPresent();
    }

    /** Punjab lies in two countries, and so do others; Cordoba is a province and the towns in and outside it. */
    private void region(List<Known> meanings, Mention mention) {
        AuthorityRecord region = meanings.stream()
                .filter(known -> known.sort() == Known.Sort.REGION)
                .map(Known::entity)
                .max(Comparator.comparingInt(one -> findings.count(Kind.COUNTRY, one.country())))
                .orElseThrow();
        String name = words.text(mention.from(), mention.to());
        Optional<Place> town = !story.on(Rule.TOWN_NAMED_AS_A_STATE)
                        || knowledge.file().places(name).stream().allMatch(Place::isRegion)
                ? Optional.empty()
                : commas.after(mention.to())
                        .flatMap(area -> towns.find(name, List.of(mention), Optional.of(area)))
                        .or(() -> towns.find(name, List.of(mention), Optional.empty()))
                        .filter(place -> !place.entity().country().equals(region.country()));
        if (town.isPresent()) {
            addPlace(town.get().entity(), mention, () -> towns.why(town.get(), name, List.of(mention)));
        } else {
            addPlace(
                    region,
                    mention,
                    () -> "“" + name + "” is " + knowledge.file().origin(region));
        }
    }

    /** All mentions of one name mean one place, but for those with a state or country of their own behind a comma. */
    private void towns(String key, List<Mention> mentions) {
        List<Mention> bare = new ArrayList<>();
        for (Mention name : mentions) {
            Optional<Place> place = commas.stateAfterTown(name).or(() -> behindComma(name));
            if (place.isPresent()) {
                told.putIfAbsent(key, place.get());
                remember(name, place.get());
                addPlace(place.get().entity(), name, () -> Why.behindComma(place.get(), knowledge.file()));
            } else {
                bare.add(name);
            }
        }
        Place known = story.on(Rule.TOWN_TOLD_ELSEWHERE) ? told.get(key) : null;
        Place whole = story.on(Rule.SHORT_NAME_OF_A_TOWN) ? whole(key) : null;
        for (Mention name : bare) {
            if (known != null) {
                addPlace(known.entity(), name, () -> "it is the place of that name told apart elsewhere in the story");
            } else if (whole != null) {
                addPlace(
                        whole.entity(),
                        name,
                        () -> "it is short for " + whole.entity().name() + ", which the story names");
            } else {
                town(name, bare);
            }
        }
    }

    private void remember(Mention name, Place place) {
        for (int i = name.from() + 1; i + 1 < name.to(); i++) {
            if (!words.get(i).isCapital()) {
                wholes.putIfAbsent(words.key(name.from(), name.to()), place);
            }
        }
    }

    /** The place in this story whose name begins so and goes on in small letters, or null. */
    private Place whole(String key) {
        return wholes.entrySet().stream()
                .filter(each -> each.getKey().startsWith(key + " "))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
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
        towns.find(text, all, Optional.empty()).ifPresent(found -> {
            remember(cut, found);
            addPlace(found.entity(), cut, () -> towns.why(found, text, all));
        });
    }

    private Mention cut(Mention name, List<Mention> all) {
        Optional<Place> whole = towns.find(words.text(name.from(), name.to()), all, Optional.empty());
        for (int from = name.from();
                story.on(Rule.DIRECTION_OF_A_TOWN) && from + 1 < name.to() && Compass.isDirection(words.key(from));
                from++) {
            Mention cut = new Mention(from + 1, name.to(), Label.PLACE);
            Optional<Place> part = towns.find(words.text(from + 1, name.to()), all, Optional.empty());
            if (part.isPresent() && (whole.isEmpty() || !towns.isSpokenOf(whole.get(), all))) {
                return cut;
            }
        }
        return name;
    }

    /** In Moscow is a place; dominated by Moscow is a government; Moscow where Idaho is spoken of is neither's. */
    private void capital(AuthorityRecord city, List<Mention> mentions) {
        boolean filed = findings.has(Kind.PLACE, city.id());
        boolean place = filed
                || !story.on(Rule.CAPITAL_AS_GOVERNMENT)
                || mentions.stream().anyMatch(mention -> isLocative(mention.from(), mention.to()));
        Optional<Place> elsewhere =
                filed || !story.on(Rule.NAMESAKE_OF_A_CAPITAL) ? Optional.empty() : namesake(city, mentions);
        for (Mention mention : mentions) {
            Optional<Place> other = behindComma(mention)
                    .filter(found -> !found.entity().country().equals(city.country()));
            if (other.isPresent()) {
                addPlace(other.get().entity(), mention, () -> Why.behindComma(other.get(), knowledge.file()));
            } else if (elsewhere.isPresent()) {
                addPlace(elsewhere.get().entity(), mention, () -> towns.why(elsewhere.get(), city.name(), mentions));
            } else if (place) {
                addPlace(
                        city, mention, () -> Why.capitalAsPlace(knowledge.file().origin(city)));
            } else {
                AuthorityRecord country = knowledge.country(city.country());
                findings.add(
                        country,
                        words.start(mention.from()),
                        words.end(mention.to()),
                        () -> Why.capitalAsGovernment(knowledge.file().origin(city)));
            }
        }
    }

    private Optional<Place> namesake(AuthorityRecord city, List<Mention> mentions) {
        for (Mention mention : mentions) {
            Optional<Place> told = behindComma(mention);
            if (told.isPresent()) {
                return told.filter(place -> !place.entity().equals(city));
            }
        }
        String name = words.text(mentions.get(0).from(), mentions.get(0).to());
        Place earlier = told.get(Words.of(name).key());
        return Optional.ofNullable(earlier)
                .or(() -> towns.find(name, mentions, Optional.empty()))
                .filter(place -> !place.entity().country().equals(city.country()));
    }

    private boolean isLocative(int from, int to) {
        String before = words.joins(from - 1) ? words.key(from - 1) : "";
        String beforeThat = words.key(from - 2);
        boolean followed = to < words.size()
                && (words.joins(to - 1) && LOCAL.contains(words.key(to))
                        || Words.isPossessive(words.gap(to - 1)) && LOCAL.contains(words.key(to)));
        return LOCATIVE.contains(before)
                || before.equals("of") && TOWN_OF.contains(beforeThat)
                || followed
                || commas.after(to).isPresent();
    }

    private void addPlace(AuthorityRecord place, Mention at, Supplier<String> why) {
        findings.addPlace(place, knowledge.country(place.country()), words.start(at.from()), words.end(at.to()), why);
    }
}
