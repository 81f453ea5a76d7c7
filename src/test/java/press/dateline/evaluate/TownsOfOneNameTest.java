package press.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dateline.Rows;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.ExtractorForTests;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;

class TownsOfOneNameTest {

    /** Room for a few towns that no rule can tell; a change that breaks a rule loses more. */
    private static final double RIGHT = 0.94;

    record Town(String name, String country, String headline, String text) {

        static Town of(List<String> row) {
            String text = row.get(2);
            int slashes = text.indexOf(" // ");
            return new Town(
                    row.get(0),
                    row.get(1),
                    slashes < 0 ? "" : text.substring(0, slashes),
                    slashes < 0 ? text : text.substring(slashes + 4));
        }

        /** Wherever the text names the town, it is found to lie in this country and in no other. */
        boolean isRight(Extraction extraction) {
            List<Found> bearers = Stream.concat(extraction.places().stream(), extraction.countries().stream())
                    .filter(found -> found.names().stream().anyMatch(this::isName))
                    .toList();
            return !bearers.isEmpty()
                    && bearers.stream().allMatch(found -> found.country().equals(country));
        }

        private boolean isName(String spelling) {
            return Spelling.key(spelling).equals(Spelling.key(name));
        }
    }

    @Test
    void theCountryOfATownIsReadFromItsStory() {
        List<Town> towns = Rows.of("/extract/towns.tsv").map(Town::of).toList();
        List<Town> wrong = towns.stream()
                .filter(town -> !town.isRight(
                        ExtractorForTests.extract(ExtractorForTests.article(town.headline(), town.text()))))
                .toList();

        assertThat(towns).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(towns.size() - wrong.size())
                .as("right of %d; wrong: %s", towns.size(), wrong)
                .isGreaterThanOrEqualTo((int) Math.ceil(RIGHT * towns.size()));
    }
}
