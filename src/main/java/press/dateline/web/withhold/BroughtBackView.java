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

    static BroughtBackView of(BroughtBack back, Language language) {
        WithheldMessages words = language.in(WithheldMessages.class);
        String moment = Dates.minute(back.at(), language);
        String who = back.who().isEmpty() ? words.somebody() : back.who();
        String decided = back.before().who().isEmpty()
                ? words.itsSender()
                : back.before().who();
        return new BroughtBackView(
                back.name(),
                back.source(),
                back.withdrawn() ? words.tookBack(who, moment) : words.ended(who, moment),
                (back.withdrawn() ? words.withdrawnBy(decided) : words.heldBy(decided))
                        + back.before()
                                .at()
                                .map(at -> ", " + Dates.minute(at, language))
                                .orElse(""),
                back.before().why());
    }
}
