package press.dateline.web.withhold;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import press.dateline.article.Article;
import press.dateline.ingest.erasure.Erasure.Erased;
import press.dateline.search.article.StoredArticle;
import press.dateline.web.language.Language;
import press.dateline.web.view.Dates;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.view.Previews;

/**
 * The page that withdraws a story or holds it back, as its template needs it.
 *
 * @param effects what will happen, where the editor is asked once more; else none
 */
record WithholdView(Page page, Subject story, WithholdForm form, Hidden hidden, String trouble, List<String> effects) {

    private static final int MOST_LOST = 20;

    /** Which story it is. */
    record Subject(String headline, String from, String path, String action) {}

    /** What every form carries, and whether the editor has logged in. */
    record Hidden(String token, boolean loggedIn) {}

    static WithholdView of(
            StoredArticle stored,
            WithholdForm form,
            Hidden hidden,
            String trouble,
            List<String> effects,
            Language language) {
        WithholdMessages words = language.in(WithholdMessages.class);
        Article article = stored.article();
        String headline = Previews.headline(article, language);
        return new WithholdView(
                new Page(
                        effects.isEmpty() ? words.titled(headline) : words.sureTitle(headline), FormState.EMPTY, false),
                new Subject(
                        headline,
                        from(article, language),
                        PagePaths.article(stored.id()),
                        PagePaths.withhold(stored.id())),
                form,
                hidden,
                trouble,
                effects);
    }

    private static String from(Article article, Language language) {
        String source =
                article.source().isEmpty() ? language.in(WithholdMessages.class).noSource() : article.source();
        return article.published() == null ? source : source + ", " + Dates.minute(article.published(), language);
    }

    /** What withdrawing the story or holding it back does. */
    static List<String> effects(StoredArticle stored, WithholdForm form, Language language) {
        WithholdMessages words = language.in(WithholdMessages.class);
        List<String> effects = new ArrayList<>();
        int versions = Math.max(1, stored.versions().size());
        effects.add(versions == 1 ? words.oneVersion() : words.versions(versions));
        if (form.holds()) {
            effects.add(words.again(Dates.minute(form.end().orElseThrow(), language)));
            return effects;
        }
        effects.add(form.said().isEmpty() ? words.toldNothing() : words.told(form.said()));
        effects.add(words.programs());
        effects.add(form.erase() ? words.textErased() : words.textKept());
        effects.add(words.copiesStay());
        return effects;
    }

    /** What is erased of what was received, so that whoever does not want that can still stop it. */
    static List<String> erased(Erased files, Language language) {
        WithholdMessages words = language.in(WithholdMessages.class);
        List<String> effects = new ArrayList<>();
        if (files.deleted() > 0) {
            effects.add(words.filesDeleted(files.deleted()));
        }
        if (files.rewritten() > 0) {
            effects.add(words.filesRewritten(files.rewritten()));
        }
        if (!files.lost().isEmpty()) {
            int shown = Math.min(MOST_LOST, files.lost().size());
            String some = files.lost().subList(0, shown).stream()
                    .map(language.shared()::quoted)
                    .collect(Collectors.joining(", "));
            int more = files.lost().size() - shown;
            effects.add(more == 0 ? words.lost(some) : words.lostMore(some, more));
        }
        return effects;
    }
}
