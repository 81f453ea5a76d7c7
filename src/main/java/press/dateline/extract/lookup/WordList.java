package press.dateline.extract.lookup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists under {@code /words}: one entry a line, the first line says what they are. */
public final class WordList {

    private WordList() {}

    public static Set<String> of(String name) {
        try (InputStream in = WordList.class.getResourceAsStream("/words/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the word list /words/" + name + ".txt is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
