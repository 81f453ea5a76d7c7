package press.dateline.web.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a country is drawn on a map of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param path its outline as SVG has it, or empty for one too small for an outline
 * @param x where a dot makes it large enough to be hit, or empty for one that needs none
 */
record CountryShape(String id, String path, String x, String y) {

    static final int WIDTH = 1_000;
    static final int HEIGHT = 460;

    static final List<CountryShape> ALL = read();

    boolean dotted() {
        return !x.isEmpty();
    }

    private static List<CountryShape> read() {
        try (InputStream in = CountryShape.class.getResourceAsStream("/map/world.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the build left out /map/world.tsv");
            }
            List<CountryShape> shapes = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] row = line.split("\t", -1);
                    shapes.add(new CountryShape(row[0], row[1], row[2], row[3]));
                }
            }
            return List.copyOf(shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
