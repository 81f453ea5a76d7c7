package press.dateline.extract.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.FormerNames;
import press.dateline.extract.text.Span;

/**
 * One entity found in one article.
 *
 * @param entity who or where it is; a known record of the authority file, or one made from the name as found
 * @param names the spellings seen in this article, most frequent first
 * @param mentions how often it is named in headline and body; byline, credits and copyright lines do not count
 * @param about whether the article is about it, as against merely mentioning it
 * @param salience how much the article is about it, 0 to 1
 * @param evidence where the body names it, offsets into the body as stored, in order of appearance
 * @param inHeadline where the headline names it, offsets into the headline
 * @param why which names and lines of the authority file gave it and which rules spoke for and against it; empty unless an explanation was asked for
 */
public record Found(
        AuthorityRecord entity,
        List<String> names,
        int mentions,
        boolean about,
        double salience,
        List<Span> evidence,
        List<Span> inHeadline,
        List<String> why) {

    public Found {
        names = List.copyOf(names);
        evidence = List.copyOf(evidence);
        inHeadline = List.copyOf(inHeadline);
        why = List.copyOf(why);
    }

    /** One without an explanation. */
    public Found(
            AuthorityRecord entity,
            List<String> names,
            int mentions,
            boolean about,
            double salience,
            List<Span> evidence,
            List<Span> inHeadline) {
        this(entity, names, mentions, about, salience, evidence, inHeadline, List.of());
    }

    /** The same with {@code more} reasons behind its own. */
    public Found because(List<String> more) {
        List<String> all = new ArrayList<>(why);
        all.addAll(more);
        return new Found(entity, names, mentions, about, salience, evidence, inHeadline, all);
    }

    /** The same under the name that the entity had on that day. */
    Found namedOn(LocalDate day) {
        AuthorityRecord then = FormerNames.carried().on(day, entity);
        return then == entity ? this : new Found(then, names, mentions, about, salience, evidence, inHeadline, why);
    }

    /** The entity's id. */
    public String id() {
        return entity.id();
    }

    /** The entity's name as readers see it. */
    public String name() {
        return entity.name();
    }

    /** The country the entity belongs to, ISO 3166-1 alpha-2 in lower case, or empty. */
    public String country() {
        return entity.country();
    }
}
