package press.dateline.web.correct;

import press.dateline.authority.corrections.RefusedCorrection;
import press.dateline.web.language.Language;

/** Says in a reader's language why a correction was not entered. */
final class RefusalWords {

    private RefusalWords() {}

    static String of(RefusedCorrection refused, Language language) {
        RefusedCorrectionMessages words = language.in(RefusedCorrectionMessages.class);
        return switch (refused.reason()) {
            case NAMELESS -> words.nameless();
            case TOO_LONG -> words.tooLong();
            case UNCHOSEN -> words.unchosen();
            case OTHER_UNCHOSEN -> words.otherUnchosen();
            case KIND_UNCHOSEN -> words.kindUnchosen();
            case OTHER_UNSAID -> words.otherUnsaid();
            case ITSELF -> words.itself();
            case SAID_DIFFERENT -> words.saidDifferent();
            case ONE_ALREADY -> words.oneAlready();
            case NO_NAME -> words.noName();
            case NAME_TOO_LONG -> words.nameTooLong();
            case NO_LETTER -> words.noLetter();
            case NAME_TAKEN -> words.nameTaken(refused.name());
            case OF_THAT_KIND -> words.ofThatKind();
            case FIXED_COUNTRIES -> words.fixedCountries();
            case WHICH_COUNTRY -> words.whichCountry();
            case HIDDEN_ALREADY -> words.hiddenAlready();
            case NO_SPELLING -> words.noSpelling();
            case TOO_MANY_SPELLINGS -> words.tooManySpellings();
            case OTHER_NAMELESS -> words.otherNameless();
            case NO_ID_OF_ITS_OWN -> words.noIdOfItsOwn();
            case UNKNOWN -> words.unknown();
            case UNDONE_ALREADY -> words.undoneAlready();
        };
    }
}
