package press.dateline.authority.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The tables of the carried authority file: tab-separated, lists within a field by {@code |}, comments by {@code #}. */
final class Table {

    /** One line of a table; fields left out at the end are empty. */
    record Row(String[] fields, TableRow origin) {

        String text(int index) {
            return index < fields.length ? fields[index].strip() : "";
        }

        List<String> list(int index) {
            String text = text(index);
            return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
        }

        int number(int index, int otherwise) {
            String text = text(index);
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        }
    }

    private Table() {}

    static List<Row> table(String name) {
        try (InputStream in = Table.class.getResourceAsStream("/authority/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalStateException("the table authority/" + name + ".tsv is not on the class path");
            }
            return rows(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(String table, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(new Row(line.split("\t", -1), new TableRow(table, number)));
            }
        }
        return rows;
    }
}
