package press.dateline.web.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.LocalNames;
import press.dateline.authority.file.Spelling;

/**
 * What countries, their regions and towns are called in a reader's language.
 *
 * <p>Only the names that the authority file gives by itself are put into other words: what an editor renamed, and what a country
 * was called on the day of a story, stays as it is.
 */
public final class PlaceNames {

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

    /** One that is called otherwise than in English, and that name as {@link Spelling#key} has it. */
    public record Translated(EntityKey entity, String english, String key) {}

    private static final class French {
        static final List<Translated> ALL = Stream.concat(
                        AuthorityFile.carried().records(Kind.COUNTRY),
                        LocalNames.carried().inFrench().stream()
                                .flatMap(id -> AuthorityFile.carried().find(Kind.PLACE, id).stream()))
                .filter(record -> !said(record).equals(record.name()))
                .map(record -> new Translated(
                        new EntityKey(record.kind(), record.id()), record.name(), Spelling.key(said(record))))
                .toList();

        private static String said(AuthorityRecord record) {
            return of(record.kind(), record.id(), record.name(), Language.FRENCH);
        }
    }

    private PlaceNames() {}

    /** All that have another name in that language. */
    public static List<Translated> translated(Language language) {
        return language == Language.FRENCH ? French.ALL : List.of();
    }

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

    /** The same for an entity of any kind, of which only countries and places have other names. */
    public static String of(Kind kind, String id, String name, Language language) {
        return switch (kind) {
            case COUNTRY -> of(name, language);
            case PLACE -> local(id, name, language).map(LocalNames.Local::name).orElse(name);
            default -> name;
        };
    }

    /** As it stands in a sentence: {@code la Californie}, {@code Londres}. */
    public static String inSentence(Kind kind, String id, String name, Language language) {
        return switch (kind) {
            case COUNTRY -> inSentence(name, language);
            case PLACE ->
                local(id, name, language).map(LocalNames.Local::inSentence).orElse(name);
            default -> name;
        };
    }

    private static Optional<LocalNames.Local> local(String id, String name, Language language) {
        return language == Language.ENGLISH
                ? Optional.empty()
                : LocalNames.carried().french(id).filter(local -> isItsOwn(id, name));
    }

    private static boolean isItsOwn(String id, String name) {
        return AuthorityFile.carried()
                .find(Kind.PLACE, id)
                .filter(place -> place.name().equals(name))
                .isPresent();
    }
}
