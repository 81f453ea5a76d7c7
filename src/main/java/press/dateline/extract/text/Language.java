package press.dateline.extract.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** In which language a text is written, told by the small words that every text is full of; English is what is read here. */
public final class Language {

    private static final String ENGLISH = "en";

    /** Fewer words than these may be a list of names, in which no language shows. */
    private static final int FEWEST = 25;

    /** Of all English news about a third is made of the small words listed; of a foreign text none but by chance. */
    private static final double LITTLE = 0.1;

    private static final double MUCH = 0.15;

    /** Enough to be sure, however long a text is. */
    private static final int LOOKED_AT = 600;

    private static final Map<String, String[]> SMALL_WORDS = load();

    private Language() {}

    /** The language's ISO 639-1 code where {@code words} are not English; empty where they are, or where they are too few. */
    public static Optional<String> foreign(Words words) {
        Map<String, Integer> counts = new HashMap<>();
        int size = Math.min(words.size(), LOOKED_AT);
        for (int i = 0; i < size; i++) {
            for (String language : SMALL_WORDS.getOrDefault(words.key(i), new String[0])) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        boolean english = counts.getOrDefault(ENGLISH, 0) > LITTLE * size;
        return size < FEWEST || english
                ? Optional.empty()
                : counts.entrySet().stream()
                        .filter(count -> count.getValue() > MUCH * size)
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey);
    }

    /** By small word, of which languages it is one. */
    private static Map<String, String[]> load() {
        Map<String, String[]> languages = new HashMap<>();
        try (InputStream in = Language.class.getResourceAsStream("/words/small-words.txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list /words/small-words.txt is not on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> read(line, languages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private static void read(String line, Map<String, String[]> languages) {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
            String[] before = languages.getOrDefault(words[i], new String[0]);
            String[] after = Arrays.copyOf(before, before.length + 1);
            after[before.length] = words[0];
            languages.put(words[i], after);
        }
    }
}
