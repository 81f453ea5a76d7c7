package press.dateline.extract;

import java.time.Duration;
import java.util.List;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.model.NameModel;
import press.dateline.extract.model.StanfordModel;
import press.dateline.extract.names.NameSpotter;
import press.dateline.extract.people.Lesson;

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
    public List<Lesson> lessons(Article article) {
        return new Reading(new NameSpotter(model, knowledge), knowledge, article, false).lessons();
    }

    private Extraction extract(Article article, boolean explaining) {
        BoundedModel bounded = new BoundedModel(model, System::nanoTime, looking);
        int length = article.body().length();
        Extraction found = new Reading(
                        new NameSpotter(bounded, knowledge),
                        knowledge,
                        length > LONGEST ? beginning(article) : article,
                        explaining)
                .extraction();
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
}
