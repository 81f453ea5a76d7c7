package press.dateline.web.withhold;

import java.util.ArrayList;
import java.util.List;
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
            StoredArticle stored, WithholdForm form, Hidden hidden, String trouble, List<String> effects) {
        Article article = stored.article();
        String headline = Previews.headline(article, Language.ENGLISH);
        return new WithholdView(
                new Page(
                        (!effects.isEmpty() ? "Are you sure: " : "Withdraw or hold back: ") + headline,
                        FormState.EMPTY,
                        false),
                new Subject(headline, from(article), PagePaths.article(stored.id()), PagePaths.withhold(stored.id())),
                form,
                hidden,
                trouble,
                effects);
    }

    private static String from(Article article) {
        String source = article.source().isEmpty() ? "no source given" : article.source();
        return article.published() == null
                ? source
                : source + ", " + Dates.minute(article.published(), Language.ENGLISH);
    }

    /** What withdrawing the story or holding it back does. */
    static List<String> effects(StoredArticle stored, WithholdForm form) {
        List<String> effects = new ArrayList<>();
        int versions = Math.max(1, stored.versions().size());
        effects.add((versions == 1 ? "Its one version" : "All its " + versions + " versions")
                + " will be found by nobody: not by searches, counts, suggestions, feeds, downloads, pictures or links"
                + " that were sent before. Versions that come in later will not be seen, either.");
        if (form.holds()) {
            effects.add("It will be there again by itself on "
                    + Dates.minute(form.end().orElseThrow(), Language.ENGLISH)
                    + ", as if it came in then; until then its address says that there is no such article. You can end"
                    + " this earlier.");
            return effects;
        }
        effects.add(
                form.said().isEmpty()
                        ? "Readers who come to its address are told that it was withdrawn, and nothing else."
                        : "Readers who come to its address are told that it was withdrawn, and: “" + form.said() + "”");
        effects.add("Programs that follow a feed are told to take it away.");
        effects.add(
                form.erase()
                        ? "Its text is erased and cannot be brought back from here."
                        : "Its text is kept where only editors see it, so that this can be taken back.");
        effects.add("Copies that other senders sent under another name are stories of their own and stay.");
        return effects;
    }

    /** What is erased of what was received, so that whoever does not want that can still stop it. */
    static List<String> erased(Erased files) {
        List<String> effects = new ArrayList<>();
        if (files.deleted() > 0) {
            effects.add(count(files.deleted(), "received file that held it is", "received files that held it are")
                    + " deleted.");
        }
        if (files.rewritten() > 0) {
            effects.add(count(files.rewritten(), "received file that holds", "received files that hold")
                    + " other stories, too, " + (files.rewritten() == 1 ? "is" : "are") + " written anew without it.");
        }
        if (!files.lost().isEmpty()) {
            List<String> some =
                    files.lost().subList(0, Math.min(MOST_LOST, files.lost().size()));
            effects.add("Of these other stories the originals go with it, since their file cannot be cut (the stories"
                    + " stay in the archive): “" + String.join("”, “", some) + "”"
                    + (some.size() < files.lost().size()
                            ? " and %,d more.".formatted(files.lost().size() - some.size())
                            : "."));
        }
        return effects;
    }

    private static String count(int count, String one, String many) {
        return count == 1 ? "One " + one : "%,d %s".formatted(count, many);
    }
}
