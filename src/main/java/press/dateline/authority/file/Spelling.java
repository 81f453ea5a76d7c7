package press.dateline.authority.file;

import java.text.Normalizer;
import java.util.Locale;

/** How spellings are compared: without case, accents and punctuation. */
public final class Spelling {

    private static final int LONGEST_SLUG = 100;

    private Spelling() {}

    /** {@code text} in small ASCII-like letters: {@code São Tomé} is {@code sao tome}; other punctuation stays. */
    public static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 0x80;
        }
        return plain ? text.toLowerCase(Locale.ROOT) : foldAccents(text);
    }

    private static String foldAccents(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
            char character = parts.charAt(i);
            if (Character.getType(character) != Character.NON_SPACING_MARK) {
                folded.append(withoutStroke(character));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters that Unicode does not take apart. */
    private static String withoutStroke(char character) {
        return switch (character) {
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ł', 'Ł' -> "l";
            case 'ı' -> "i";
            case 'ə', 'Ə' -> "a";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ħ', 'Ħ' -> "h";
            case '’', '‘', 'ʼ', 'ʻ', '`', '´' -> "'";
            case '‐', '‑' -> "-";
            default -> String.valueOf(character);
        };
    }

    /** Words of {@code name} joined by single blanks, the key under which spellings of one name meet. */
    public static String key(String name) {
        return words(name, ' ');
    }

    /** The readable id of {@code name}: {@code Kassym-Jomart Tokayev} is {@code kassym-jomart-tokayev}. */
    public static String slug(String name) {
        String slug = words(name, '-');
        if (slug.length() > LONGEST_SLUG) {
            // Elasticsearch takes ids of 512 bytes at most, and nobody reads so long an address.
            return slug.substring(0, LONGEST_SLUG) + "-" + Integer.toHexString(slug.hashCode());
        }
        return slug.isEmpty() ? Integer.toHexString(name.hashCode()) : slug;
    }

    private static String words(String name, char separator) {
        String folded = fold(name);
        StringBuilder words = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char character = folded.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                words.append(character);
            } else if (character != '\''
                    && character != '.'
                    && !words.isEmpty()
                    && words.charAt(words.length() - 1) != separator) {
                words.append(separator);
            }
        }
        int end = words.length();
        return end > 0 && words.charAt(end - 1) == separator ? words.substring(0, end - 1) : words.toString();
    }
}
