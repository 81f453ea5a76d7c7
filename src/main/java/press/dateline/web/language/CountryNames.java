package press.dateline.web.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;

/**
 * What countries are called in a reader's language.
 *
 * <p>Only the names that the authority file gives by itself are put into other words: what an editor renamed, and what a country
 * was called on the day of a story, stays as it is.
 */
public final class CountryNames {

    /** Where Java's names are no newsroom's. */
    private static final Map<String, String> FRENCH = Map.of(
            "hk", "Hong Kong",
            "mm", "Birmanie",
            "mo", "Macao",
            "sx", "Sint Maarten",
            "va", "Vatican",
            "cf", "Centrafrique");

    private static final Set<String> ISO = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    /** Kosovo has no code of its own there, and Java knows its name all the same. */
    private static final String KOSOVO = "xk";

    private static final Map<String, String> IDS = AuthorityFile.carried()
            .records(Kind.COUNTRY)
            .collect(Collectors.toMap(AuthorityRecord::name, AuthorityRecord::id, (one, same) -> one));

    private CountryNames() {}

    /** {@code name}, which is one of the authority file or any other, in {@code language}. */
    public static String of(String name, Language language) {
        String id = language == Language.ENGLISH ? null : IDS.get(name);
        if (id == null) {
            return name;
        }
        String own = FRENCH.get(id);
        if (own != null) {
            return own;
        }
        boolean known = ISO.contains(id.toUpperCase(Locale.ROOT)) || id.equals(KOSOVO);
        return known ? new Locale("", id).getDisplayCountry(language.locale()) : name;
    }

    /** As it stands in a sentence, which in French takes an article: {@code la France}, {@code le Canada}, {@code Cuba}. */
    public static String inSentence(String name, Language language) {
        String said = of(name, language);
        return language == Language.FRENCH && IDS.containsKey(name) ? FrenchArticle.before(said) : said;
    }

    /** The same for a name of that kind, of which only countries have others. */
    public static String of(Kind kind, String name, Language language) {
        return kind == Kind.COUNTRY ? of(name, language) : name;
    }
}
