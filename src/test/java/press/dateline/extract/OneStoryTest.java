package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import press.dateline.article.Article;
import press.dateline.article.WireText;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;

/** One story read whole: nothing that it names is missing, and nothing else is there. */
class OneStoryTest {

    private static final Path SEED = Path.of("..", "shared", "seed", "kazakhstan-order-restored.txt");

    @Test
    void theSeedHasItsSevenCountriesFiveActorsOneOrganisationAndOnePlace() throws IOException {
        Assumptions.assumeTrue(Files.exists(SEED), SEED + " is not here: only machines that develop Dateline have it");
        Extraction extraction = ExtractorForTests.extract(article(Files.readString(SEED)));

        assertEntities(extraction);
        assertThat(found(extraction.actors(), "kassym-jomart-tokayev").mentions())
                .isEqualTo(8);
        assertThat(found(extraction.actors(), "vladimir-putin").mentions()).isEqualTo(7);
    }

    @Test
    void aStoryInOurWordsHasTheSame() throws IOException {
        Extraction extraction = ExtractorForTests.extract(
                article(Files.readString(Path.of("src/test/resources/extract/order-restored.txt"))));

        assertEntities(extraction);
        assertThat(found(extraction.actors(), "kassym-jomart-tokayev").names())
                .containsExactlyInAnyOrder("Kassym-Jomart Tokayev", "Tokayev");
        assertThat(found(extraction.organisations(), "collective-security-treaty-organization")
                        .mentions())
                .isEqualTo(3);
    }

    private static void assertEntities(Extraction extraction) {
        assertThat(extraction.countries()).extracting(Found::id).startsWith("kz");
        assertThat(extraction.countries())
                .extracting(Found::id)
                .containsExactlyInAnyOrder("kz", "ru", "by", "am", "tj", "kg", "ua");
        assertThat(extraction.actors())
                .extracting(Found::name)
                .containsExactlyInAnyOrder(
                        "Kassym-Jomart Tokayev",
                        "Vladimir Putin",
                        "Nursultan Nazarbayev",
                        "Karim Masimov",
                        "Alexander Lukashenko");
        assertThat(extraction.organisations())
                .extracting(Found::name)
                .containsExactly("Collective Security Treaty Organization");
        assertThat(extraction.organisations().get(0).names()).contains("CSTO");
        assertThat(extraction.places()).extracting(Found::name).containsExactly("Almaty");
        assertThat(found(extraction.countries(), "kz").about()).isTrue();
    }

    private static Found found(List<Found> all, String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Article article(String text) {
        return WireText.parse(text).article("wire");
    }
}
