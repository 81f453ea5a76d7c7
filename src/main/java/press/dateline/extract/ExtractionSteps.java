package press.dateline.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Agreement;
import press.dateline.extract.names.Marks;
import press.dateline.extract.names.NameSpotter;
import press.dateline.extract.organisations.Institutions;
import press.dateline.extract.organisations.KnownBodies;
import press.dateline.extract.organisations.Organisations;
import press.dateline.extract.people.Lesson;
import press.dateline.extract.people.People;
import press.dateline.extract.people.Repeats;
import press.dateline.extract.places.Geography;
import press.dateline.extract.places.TownNames;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.salience.Summary;
import press.dateline.extract.text.Words;

/** One article while it is read: its names, then countries and places, then who they are, each from what came before. */
final class ExtractionSteps {

    private final Story story;
    private final Knowledge knowledge;
    private final Words words;
    private final Marks marks;
    private final Findings findings;
    private final Reasons reasons;
    private final Repeats repeats;
    private final KnownBodies bodies;
    private final List<Mention> names;
    private final People people;

    ExtractionSteps(NameSpotter spotter, Story story, boolean explaining) {
        this.story = story;
        this.knowledge = story.knowledge();
        this.words = story.words();
        this.marks = Marks.of(story, spotter.spot(story));
        this.findings = new Findings(explaining);
        this.reasons = new Reasons(explaining);
        this.repeats = new Repeats(story);
        this.bodies = new KnownBodies(story, findings);
        this.names = places();
        this.people = people();
    }

    Extraction extraction() {
        organisations();
        repeats.find(marks, findings);
        return Summary.of(story.copy(), findings, story.rules());
    }

    List<Lesson> lessons() {
        return people.lessons(labelled(names, Label.PERSON));
    }

    /** Countries and places; the names that are left, and what kind each turned out to be. */
    private List<Mention> places() {
        List<Mention> agreed = Agreement.of(
                story, marks.names(), known(Known.Sense.PERSON, Label.PERSON).keySet());
        Geography geography = new Geography(story, findings);
        geography.countries(marks.known(), agreed);
        geography.dateline();
        List<Mention> told = TownNames.of(story, geography.withoutCounties(agreed), marks, findings, geography.clues());
        geography.places(marks.known(), labelled(told, Label.PLACE));
        geography.bodies(labelled(told, Label.ORGANISATION));
        return told;
    }

    private People people() {
        People people = new People(story, names, findings, reasons);
        Map<Mention, AuthorityRecord> inFile = known(Known.Sense.PERSON, Label.PERSON);
        inFile.replaceAll((mention, first) -> people.bearer(meanings(mention, Kind.ACTOR), mention));
        Map<Mention, AuthorityRecord> resolved = people.resolve(labelled(names, Label.PERSON), inFile);
        repeats.learn(resolved);
        if (story.on(Rule.SHORT_NAME_REPEATED)) {
            people.shortNames().forEach((name, entity) -> repeats.learn(capitalised(name), entity));
        }
        Map<Mention, AuthorityRecord> groups = known(Known.Sense.GROUP, Label.PERSON);
        groups.entrySet().removeIf(each -> !bodies.isSpokenFor(each.getValue(), each.getKey()));
        groups.forEach((mention, group) -> {
            resolved.put(mention, group);
            reasons.because(
                    mention, () -> "a name of the group " + knowledge.file().origin(group));
        });
        record(resolved);
        return people;
    }

    private void organisations() {
        Credits credits = new Credits(story, marks);
        Map<Mention, AuthorityRecord> known = known(Known.Sense.ORGANISATION, Label.ORGANISATION);
        // The Knesset stands for Israel and is itself, too; Downing Street only stands for Britain.
        if (story.on(Rule.METONYM_IS_A_BODY)) {
            known.putAll(known(Known.Sense.METONYM, Label.ORGANISATION));
        }
        known.keySet().removeIf(bodies::isTown);
        known.keySet().removeIf(mention -> meanings(mention, Kind.ORGANISATION).isEmpty());
        known.replaceAll((mention, first) -> bodies.choose(meanings(mention, Kind.ORGANISATION), mention));
        Set<Mention> unspoken = new LinkedHashSet<>(known.keySet());
        known.entrySet().removeIf(each -> !bodies.isSpokenFor(each.getValue(), each.getKey()));
        unspoken.removeAll(known.keySet());
        known.keySet().removeIf(bodies::isInNameOfThing);
        Map<Mention, AuthorityRecord> parties = known(Known.Sense.PARTY, Label.ORGANISATION);
        // ANC is Armenian, too: an acronym means a party only where its country is spoken of.
        parties.values()
                .removeIf(party -> !story.on(Rule.PARTY_OF_A_COUNTRY) || !findings.has(Kind.COUNTRY, party.country()));
        known.putAll(parties);
        Institutions ofStates = new Institutions(story, findings, marks, names, reasons);
        Organisations organisations = new Organisations(story, bodies, ofStates, reasons);
        Map<Mention, AuthorityRecord> institutions = ofStates.find();
        known.keySet().removeIf(name -> institutions.keySet().stream()
                .anyMatch(other -> other.overlaps(name.from(), name.to())));
        known.putAll(institutions);
        known.keySet().removeIf(mention -> credits.isCredit(mention.from(), mention.to()));
        bodies.clubs(names).forEach(known::putIfAbsent);
        Set<Mention> foreign = known(Known.Sense.PARTY, Label.ORGANISATION).keySet();
        foreign.removeAll(parties.keySet());
        // Vox is Spain's party only in news of Spain; elsewhere it is some other body.
        Stream<Mention> others = unspoken.stream().filter(mention -> meanings(mention, Kind.ORGANISATION).stream()
                .allMatch(body -> body.note().equals("party")));
        List<Mention> unknown = Stream.of(labelled(names, Label.ORGANISATION).stream(), foreign.stream(), others)
                .flatMap(mentions -> mentions)
                .filter(mention ->
                        institutions.keySet().stream().noneMatch(other -> other.overlaps(mention.from(), mention.to())))
                .filter(mention -> !credits.isCredit(mention.from(), mention.to()))
                .toList();
        Map<Mention, AuthorityRecord> resolved = organisations.resolve(unknown, known, unspoken);
        repeats.learn(resolved);
        organisations.acronyms().forEach((acronym, entity) -> repeats.learn(acronym.toUpperCase(Locale.ROOT), entity));
        record(resolved);
    }

    private static List<Mention> labelled(List<Mention> names, Label label) {
        return names.stream().filter(name -> name.label() == label).toList();
    }

    /** In the order of the text, on which it then depends who comes first, not on the order of a hash. */
    private Map<Mention, AuthorityRecord> known(Known.Sense sense, Label label) {
        Map<Mention, AuthorityRecord> known = new LinkedHashMap<>();
        for (Lexicon.Match<Known> match : marks.known()) {
            Known meaning = match.meanings().get(0);
            if (meaning.sense() == sense) {
                known.put(new Mention(match.from(), match.to(), label), meaning.entity());
            }
        }
        return known;
    }

    private List<AuthorityRecord> meanings(Mention mention, Kind kind) {
        List<AuthorityRecord> meanings = new ArrayList<>();
        for (Lexicon.Match<Known> match : marks.known()) {
            if (match.from() == mention.from()) {
                match.meanings().stream()
                        .filter(known -> known.sense() != Known.Sense.PARTY)
                        .map(Known::entity)
                        .filter(entity -> entity != null && entity.kind() == kind)
                        .forEach(meanings::add);
            }
        }
        return meanings;
    }

    private void record(Map<Mention, AuthorityRecord> resolved) {
        resolved.forEach((mention, entity) -> findings.add(
                entity,
                words.start(mention.from()),
                words.end(mention.to()),
                () -> "“" + words.text(mention.from(), mention.to()) + "”: " + reasons.of(mention)));
    }

    private static String capitalised(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split(" ")) {
            name.append(name.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
