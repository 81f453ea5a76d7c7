package press.dateline.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.NameModel;
import press.dateline.extract.model.RememberedNames;
import press.dateline.extract.model.StanfordModel;
import press.dateline.extract.names.NameSpotter;
import press.dateline.extract.people.Lesson;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.rules.Rules;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Language;
import press.dateline.extract.text.Words;

/** Works out who and where an article is about; safe for use by several threads. */
public final class Extractor {

    /** So much of an article is read; more is no article. */
    static final int LONGEST = 2_000_000;

    /** Longer ones are not read once more for each rule to tell what it did: that would take minutes. */
    public static final int LONGEST_EXPLAINED = 100_000;

    /** Of the twenty seconds that an article may take at most; the rest takes no longer than looking for names. */
    private static final Duration LOOKING = Duration.ofSeconds(10);

    private final NameModel model;
    private final Knowledge knowledge;
    private final Duration looking;
    private final Rules rules;
    private final ExtractionTime time = new ExtractionTime();

    Extractor(NameModel model, AuthorityFile file) {
        this(model, file, LOOKING);
    }

    Extractor(NameModel model, AuthorityFile file, Duration looking) {
        this(model, new Knowledge(file), looking, Rules.ALL);
    }

    private Extractor(NameModel model, Knowledge knowledge, Duration looking, Rules rules) {
        this.model = model;
        this.knowledge = knowledge;
        this.looking = looking;
        this.rules = rules;
    }

    /** An extractor with the carried name model and authority file; loading takes a second or two. */
    public static Extractor load() {
        return new Extractor(StanfordModel.load(), AuthorityFile.carried());
    }

    /** With another name model than the carried one. */
    public static Extractor of(NameModel model) {
        return new Extractor(model, AuthorityFile.carried());
    }

    /** The same with {@code others} in force, to measure what a rule gains. */
    public Extractor with(Rules others) {
        return new Extractor(model, knowledge, looking, others);
    }

    /** The same, reading with {@code other}. */
    public Extractor reading(NameModel other) {
        return new Extractor(other, knowledge, looking, rules);
    }

    /** The name model alone, to compare with. */
    public NameModel model() {
        return model;
    }

    /** The entities of one article; never fails on odd text, at worst it finds nothing. */
    public Extraction extract(Article article) {
        long began = System.nanoTime();
        Extraction found = extract(article, false);
        time.add(System.nanoTime() - began);
        return found;
    }

    /** What that took so far. */
    public ExtractionTime time() {
        return time;
    }

    /**
     * The same, and every entity says by which name or line of a table it was found and, unless the article is overlong, which
     * rules spoke for and against it.
     */
    public Extraction explain(Article article) {
        Extractor again = reading(new RememberedNames(model));
        Extraction found = again.extract(article, true);
        return article.body().length() > LONGEST_EXPLAINED
                ? found
                : RuleEffects.explain(found, rules, others -> again.with(others).extract(article));
    }

    /** What {@code article} teaches about surnames that stand alone. */
    public List<Lesson> lessons(Article article) {
        return new ExtractionSteps(new NameSpotter(model), story(article), false).lessons();
    }

    private Extraction extract(Article article, boolean explaining) {
        BoundedModel bounded = new BoundedModel(model, System::nanoTime, looking);
        int length = article.body().length();
        Extraction found = read(bounded, length > LONGEST ? beginning(article) : article, explaining);
        // What is looked for names has no more letters than the body and its headline.
        Extraction whole = found.readTo(Math.max(0, Math.min(length, LONGEST) - bounded.unread()), length);
        return article.published() == null
                ? whole
                : whole.namedOn(LocalDate.ofInstant(article.published(), ZoneOffset.UTC));
    }

    /** An English model would make a name of every noun of another language. */
    private Extraction read(NameModel names, Article article, boolean explaining) {
        Story story = story(article);
        Optional<String> language =
                rules.on(Rule.ANOTHER_LANGUAGE) ? Language.foreign(story.words()) : Optional.empty();
        return language.map(Extraction::inAnotherLanguage)
                .orElseGet(() -> new ExtractionSteps(new NameSpotter(names), story, explaining).extraction());
    }

    private Story story(Article article) {
        Copy copy = Copy.of(article);
        return new Story(copy, Words.of(copy.text()), knowledge, rules);
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
}
