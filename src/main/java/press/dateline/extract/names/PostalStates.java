package press.dateline.extract.names;

import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Towns with their state as the post writes it: Reno, NV is a place and no person beside a firm. */
final class PostalStates {

    private PostalStates() {}

    static void apply(Draft draft) {
        Words words = draft.words();
        BehindComma commas = new BehindComma(draft.story());
        for (int i = 1; i < words.size(); i++) {
            if (draft.on(Rule.POSTAL_STATE) && commas.isPostal(i) && isAbout(draft, i)) {
                Mention before = draft.at(i - 1);
                int from = before == null ? draft.capitalsBefore(i - 1) : before.from();
                draft.remove(i, i + 1);
                draft.put(new Mention(from, i, Label.PLACE));
            }
        }
    }

    /** No part of a longer name: Reno, NV Energy is not. */
    private static boolean isAbout(Draft draft, int index) {
        Mention at = draft.at(index);
        return (at == null || at.length() == 1) && !isSomebody(draft, index);
    }

    /** Nick Bosa, DE, is a defensive end. */
    private static boolean isSomebody(Draft draft, int index) {
        Mention before = draft.at(index - 1);
        return before != null
                && before.label() == Label.PERSON
                && before.length() > 1
                && !draft.words().text(before.from(), before.to()).contains("-");
    }
}
