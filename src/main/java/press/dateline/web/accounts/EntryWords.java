package press.dateline.web.accounts;

import press.dateline.access.RefusedEntry;
import press.dateline.web.language.Language;

/** Says in a reader's language why a name, password, role or scope cannot be entered. */
public final class EntryWords {

    private EntryWords() {}

    public static String of(RefusedEntry refused, Language language) {
        RefusedEntryMessages words = language.in(RefusedEntryMessages.class);
        return switch (refused.reason()) {
            case NAME -> words.name();
            case TOKEN_NAME -> words.tokenName();
            case NAME_TAKEN -> words.nameTaken(refused.typed());
            case NOBODY -> words.nobody(refused.typed());
            case PASSWORD -> words.password();
            case ROLE -> words.role(refused.typed());
            case SCOPE -> words.scope(refused.typed());
            case NO_SCOPE -> words.noScope();
            case PAST -> words.past();
        };
    }
}
