package press.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import press.dateline.Rows;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.ExtractorForTests;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;

/** Persons and organisations in copy of the Western wires, for which no labelled set is at hand. */
class WesternWireTest {

    record Paragraph(String text, List<String> persons, List<String> organisations) {

        static Paragraph of(List<String> row) {
            return new Paragraph(row.get(0), names(row.get(1)), names(row.get(2)));
        }

        private static List<String> names(String field) {
            return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|"));
        }
    }

    /** What was right, and in words what was not. */
    private static final class Tally {
        private int right;
        private int found;
        private int wanted;
        private final List<String> faults = new ArrayList<>();

        void add(List<String> expected, List<Found> entities) {
            List<String> missing = new ArrayList<>(expected);
            found += entities.size();
            wanted += expected.size();
            for (Found entity : entities) {
                if (missing.removeIf(name -> isName(name, entity))) {
                    right++;
                } else {
                    faults.add("wrong " + entity.name());
                }
            }
            missing.forEach(name -> faults.add("missed " + name));
        }

        private static boolean isName(String name, Found entity) {
            String key = Spelling.key(name);
            return Spelling.key(entity.name()).equals(key)
                    || entity.names().stream().map(Spelling::key).anyMatch(key::equals)
                    || entity.entity().aliases().stream().map(Spelling::key).anyMatch(key::equals);
        }

        double precision() {
            return (double) right / found;
        }

        double recall() {
            return (double) right / wanted;
        }

        double f1() {
            return 2 * precision() * recall() / (precision() + recall());
        }

        @Override
        public String toString() {
            return "precision %.3f, recall %.3f, %s".formatted(precision(), recall(), faults);
        }
    }

    @Test
    void atLeastNineOfTenPersonsAreFoundAndAreOnes() {
        Tally persons = tally(Paragraph::persons, Extraction::actors);

        assertThat(persons.precision()).as(persons.toString()).isGreaterThanOrEqualTo(0.9);
        assertThat(persons.recall()).as(persons.toString()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void organisationsReachAnF1OfEightInTen() {
        Tally organisations = tally(Paragraph::organisations, Extraction::organisations);

        assertThat(organisations.f1()).as(organisations.toString()).isGreaterThanOrEqualTo(0.8);
    }

    private static Tally tally(Function<Paragraph, List<String>> expected, Function<Extraction, List<Found>> entities) {
        Tally tally = new Tally();
        List<Paragraph> paragraphs =
                Rows.of("/extract/western-wire.tsv").map(Paragraph::of).toList();
        assertThat(paragraphs).hasSizeGreaterThanOrEqualTo(30);
        for (Paragraph paragraph : paragraphs) {
            tally.add(expected.apply(paragraph), entities.apply(ExtractorForTests.extract(paragraph.text())));
        }
        return tally;
    }
}
