package press.dateline.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Reasons;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.model.NameModel;
import press.dateline.extract.model.StanfordModel;
import press.dateline.extract.names.Agreement;
import press.dateline.extract.names.Marks;
import press.dateline.extract.names.NameSpotter;
import press.dateline.extract.names.Vouching;
import press.dateline.extract.organisations.Institutions;
import press.dateline.extract.organisations.Organisations;
import press.dateline.extract.people.People;
import press.dateline.extract.people.Repeats;
import press.dateline.extract.places.Geography;
import press.dateline.extract.places.TownNames;
import press.dateline.extract.salience.Summary;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Words;

/** Works out who and where an article is about; safe for use by several threads. */
public final class Extractor {

    /** So much of an article is read; more is no article. */
    static final int LONGEST = 2_000_000;

    /** Of the twenty seconds that an article may take at most; the rest takes no longer than looking for names. */
    private static final Duration LOOKING = Duration.ofSeconds(10);

    private final NameModel model;
    private final Knowledge knowledge;
    private final Duration looking;

    Extractor(NameModel model, AuthorityFile file) {
        this(model, file, LOOKING);
    }

    Extractor(NameModel model, AuthorityFile file, Duration looking) {
        this.model = model;
        this.knowledge = new Knowledge(file);
        this.looking = looking;
    }

    /** An extractor with the carried name model and authority file; loading takes a few seconds and about 0.5 GB. */
    public static Extractor load() {
        return new Extractor(StanfordModel.load(), AuthorityFile.carried());
    }

    /** The name model alone, to compare with. */
    public NameModel model() {
        return model;
    }

    /** The entities of one article; never fails on odd text, at worst it finds nothing. */
    public Extraction extract(Article article) {
        return extract(article, false);
    }

    /** The same, and every entity says by which rule, name or line of a table it was found. */
    public Extraction explain(Article article) {
        return extract(article, true);
    }

    /** What {@code article} teaches about surnames that stand alone. */
    public List<People.Lesson> lessons(Article article) {
        List<People.Lesson> lessons = new ArrayList<>();
        read(
                new NameSpotter(model, knowledge),
                article,
                false,
                (people, names) -> lessons.addAll(people.lessons(names)));
        return lessons;
    }

    private Extraction extract(Article article, boolean explaining) {
        BoundedModel bounded = new BoundedModel(model, System::nanoTime, looking);
        int length = article.body().length();
        Extraction found = read(
                new NameSpotter(bounded, knowledge),
                length > LONGEST ? beginning(article) : article,
                explaining,
                (people, names) -> {});
        // What is looked for names has no more letters than the body and its headline.
        return found.readTo(Math.max(0, Math.min(length, LONGEST) - bounded.unread()), length);
    }

    /** The same article without what is beyond all measure; offsets into its body stay what they are. */
    private static Article beginning(Article article) {
        int end = Character.isHighSurrogate(article.body().charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return new Article(
                article.uri(),
                article.headline(),
                article.provenance(),
                article.published(),
                article.body().substring(0, end),
                article.subjects());
    }

    private Extraction read(
            NameSpotter spotter, Article article, boolean explaining, BiConsumer<People, List<Mention>> pupil) {
        Copy copy = Copy.of(article);
        Words words = Words.of(copy.text());
        Marks marks = Marks.of(words, spotter.spot(copy, words), knowledge, copy);
        List<Mention> seen = marks.names().stream()
                .map(name -> Vouching.isPersonNotPlace(words, name, knowledge.file()) ? name.as(Label.PERSON) : name)
                .toList();
        List<Mention> agreed = Agreement.of(
                words, seen, known(marks, Known.Sort.PERSON, Label.PERSON).keySet());
        Findings findings = new Findings(explaining);

        Geography geography = new Geography(knowledge, words, copy, findings);
        geography.countries(marks.known(), agreed);
        geography.dateline();
        List<Mention> names = TownNames.of(words, agreed, marks, knowledge, findings, geography.clues());
        geography.places(marks.known(), labelled(names, Label.PLACE));
        geography.bodies(labelled(names, Label.ORGANISATION));

        Repeats repeats = new Repeats(words);
        Reasons reasons = new Reasons(explaining);
        people(copy, words, marks, names, findings, repeats, reasons, pupil);
        organisations(copy, words, marks, names, findings, repeats, reasons);
        repeats.find(marks, findings);
        return Summary.of(copy, findings);
    }

    private void people(
            Copy copy,
            Words words,
            Marks marks,
            List<Mention> names,
            Findings findings,
            Repeats repeats,
            Reasons reasons,
            BiConsumer<People, List<Mention>> pupil) {
        People people = new People(knowledge, words, copy.year(), names, findings, reasons);
        Map<Mention, AuthorityRecord> inFile = known(marks, Known.Sort.PERSON, Label.PERSON);
        inFile.replaceAll((mention, first) -> people.bearer(meanings(marks, mention, Kind.ACTOR), mention));
        Map<Mention, AuthorityRecord> resolved = people.resolve(labelled(names, Label.PERSON), inFile);
        pupil.accept(people, labelled(names, Label.PERSON));
        repeats.learn(resolved);
        people.shortNames().forEach((name, entity) -> repeats.learn(capitalised(name), entity));
        known(marks, Known.Sort.GROUP, Label.PERSON).forEach((mention, group) -> {
            resolved.put(mention, group);
            reasons.because(
                    mention, () -> "a name of the group " + knowledge.file().origin(group));
        });
        record(words, resolved, findings, reasons);
    }

    private void organisations(
            Copy copy,
            Words words,
            Marks marks,
            List<Mention> names,
            Findings findings,
            Repeats repeats,
            Reasons reasons) {
        Credits credits = new Credits(words, marks, copy.houses());
        Organisations organisations = new Organisations(knowledge, words, findings, reasons);
        Map<Mention, AuthorityRecord> known = known(marks, Known.Sort.ORGANISATION, Label.ORGANISATION);
        // The Knesset stands for Israel and is itself, too; Downing Street only stands for Britain.
        known.putAll(known(marks, Known.Sort.METONYM, Label.ORGANISATION));
        known.keySet()
                .removeIf(mention -> meanings(marks, mention, Kind.ORGANISATION).isEmpty());
        known.replaceAll((mention, first) -> organisations.choose(meanings(marks, mention, Kind.ORGANISATION)));
        known.entrySet().removeIf(each -> !organisations.isSpokenFor(each.getValue(), each.getKey()));
        Map<Mention, AuthorityRecord> parties = known(marks, Known.Sort.PARTY, Label.ORGANISATION);
        // ANC is Armenian, too: an acronym means a party only where its country is spoken of.
        parties.values().removeIf(party -> !findings.has(Kind.COUNTRY, party.country()));
        known.putAll(parties);
        Map<Mention, AuthorityRecord> institutions =
                new Institutions(knowledge, words, findings, marks, names, reasons).find();
        known.keySet().removeIf(name -> institutions.keySet().stream()
                .anyMatch(other -> other.overlaps(name.from(), name.to())));
        known.putAll(institutions);
        known.keySet().removeIf(mention -> credits.isCredit(mention.from(), mention.to()));
        Set<Mention> foreign =
                known(marks, Known.Sort.PARTY, Label.ORGANISATION).keySet();
        foreign.removeAll(parties.keySet());
        List<Mention> unknown = Stream.concat(labelled(names, Label.ORGANISATION).stream(), foreign.stream())
                .filter(mention ->
                        institutions.keySet().stream().noneMatch(other -> other.overlaps(mention.from(), mention.to())))
                .filter(mention -> !credits.isCredit(mention.from(), mention.to()))
                .toList();
        Map<Mention, AuthorityRecord> resolved = organisations.resolve(unknown, known);
        repeats.learn(resolved);
        organisations
                .acronyms()
                .forEach((acronym, entity) -> repeats.learn(acronym.toUpperCase(java.util.Locale.ROOT), entity));
        record(words, resolved, findings, reasons);
    }

    private static List<Mention> labelled(List<Mention> names, Label label) {
        return names.stream().filter(name -> name.label() == label).toList();
    }

    /** In the order of the text, on which it then depends who comes first, not on the order of a hash. */
    private static Map<Mention, AuthorityRecord> known(Marks marks, Known.Sort sort, Label label) {
        Map<Mention, AuthorityRecord> known = new LinkedHashMap<>();
        for (Lexicon.Match<Known> match : marks.known()) {
            Known meaning = match.meanings().get(0);
            if (meaning.sort() == sort) {
                known.put(new Mention(match.from(), match.to(), label), meaning.entity());
            }
        }
        return known;
    }

    private static List<AuthorityRecord> meanings(Marks marks, Mention mention, Kind kind) {
        List<AuthorityRecord> meanings = new ArrayList<>();
        for (Lexicon.Match<Known> match : marks.known()) {
            if (match.from() == mention.from()) {
                match.meanings().stream()
                        .map(Known::entity)
                        .filter(entity -> entity != null && entity.kind() == kind)
                        .forEach(meanings::add);
            }
        }
        return meanings;
    }

    private static void record(
            Words words, Map<Mention, AuthorityRecord> resolved, Findings findings, Reasons reasons) {
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
