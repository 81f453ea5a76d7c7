package press.dateline.web.withhold;

import press.dateline.search.article.BroughtBack;
import press.dateline.web.language.Language;
import press.dateline.web.view.Dates;

/**
 * That a story was brought back, as templates need it.
 *
 * @param what who brought it back from what, and when
 * @param before who had decided to withhold it and when
 * @param why they had
 */
record BroughtBackView(String name, String source, String what, String before, String why) {

    static BroughtBackView of(BroughtBack back) {
        String who = back.who().isEmpty() ? "Somebody" : back.who();
        String decided =
                back.before().who().isEmpty() ? "its sender" : back.before().who();
        return new BroughtBackView(
                back.name(),
                back.source(),
                (back.withdrawn() ? "%s took the withdrawal back, %s" : "%s ended the embargo, %s")
                        .formatted(who, Dates.minute(back.at(), Language.ENGLISH)),
                (back.withdrawn() ? "Withdrawn by " : "Held back by ")
                        + decided
                        + back.before()
                                .at()
                                .map(at -> ", " + Dates.minute(at, Language.ENGLISH))
                                .orElse(""),
                back.before().why());
    }
}
