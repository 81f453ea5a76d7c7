package press.dateline.web.view;

import press.dateline.search.answer.Hit;
import press.dateline.web.language.Language;

/** A story in a list that one scans: its headline as a link, and from where and when it is. */
public record StoryLine(String href, String headline, String from) {

    private static final int OPENING = 80;

    public static StoryLine of(Hit hit, Language language) {
        return new StoryLine(PagePaths.article(hit.id()), headline(hit, language), Previews.from(hit, language));
    }

    /** Of a story without one, how it begins, where that was asked for. */
    private static String headline(Hit hit, Language language) {
        if (!hit.headline().isEmpty() || hit.snippets().isEmpty()) {
            return SiteName.without(Previews.headline(hit, language), hit.source());
        }
        String opening = hit.snippets().get(0).text();
        int end = opening.lastIndexOf(' ', OPENING);
        return opening.length() <= OPENING || end < 0 ? opening : opening.substring(0, end) + " …";
    }
}
