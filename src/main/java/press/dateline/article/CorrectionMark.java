package press.dateline.article;

import java.util.regex.Pattern;

/** How wires mark a version that corrects an earlier one: in its slug, its headline, or the note to editors. */
final class CorrectionMark {

    /** Prisons are run by officers of correction, so that the word itself counts only where a slug ends. */
    private static final Pattern SLUG = Pattern.compile(
            "(?<![a-z])(?:corr|correx|corrective|corrected|correction(?=[^a-z]*$))(?![a-z])", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADLINE = Pattern.compile(
            "^\\W*(?:(?i:correct(?:ed|ion|ive|s))(?:\\s*[:)\\]/–—]|\\s+-\\s)|(?:CORRECTED|CORRECTION)-)");

    private static final Pattern NOTE =
            Pattern.compile("\\b(?:corrects|corrected|correcting|corrective|correction)\\b", Pattern.CASE_INSENSITIVE);

    private CorrectionMark() {}

    static boolean isIn(String slug, String headline, String note) {
        return SLUG.matcher(slug).find()
                || HEADLINE.matcher(headline).find()
                || NOTE.matcher(note).find();
    }
}
