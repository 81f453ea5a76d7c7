package press.dateline.extract;

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

    private final NameModel model;
    private final NameSpotter spotter;
    private final Knowledge knowledge;

    Extractor(NameModel model, AuthorityFile file) {
        this.model = model;
        this.knowledge = new Knowledge(file);
        this.spotter = new NameSpotter(model, knowledge);
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
        return new Reading(spotter, knowledge, article, false).extraction();
    }

    /** The same, and every entity says by which rule, name or line of a table it was found. */
    public Extraction explain(Article article) {
        return new Reading(spotter, knowledge, article, true).extraction();
    }

    /** What {@code article} teaches about surnames that stand alone. */
    public List<Lesson> lessons(Article article) {
        return new Reading(spotter, knowledge, article, false).lessons();
    }
}
