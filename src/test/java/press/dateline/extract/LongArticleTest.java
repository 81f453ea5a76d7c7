package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;

/** What is done with articles that are longer than any newspaper's. */
class LongArticleTest {

    @Test
    void whatIsFoundDoesNotDependOnHowTheTextIsHandedToTheModel() {
        String story = LongStory.of(90_000);
        assertThat(new BoundedModel(ExtractorForTests.EXTRACTOR.model(), System::nanoTime, Duration.ofMinutes(5))
                        .names(story))
                .isEqualTo(ExtractorForTests.EXTRACTOR.model().names(story));
    }

    @Test
    void articleWhoseTimeIsUpKeepsWhatWasFoundAndSaysHowMuchWasNotLookedAt() {
        // Which is up at once: the first piece is read all the same.
        Extractor hurried =
                new Extractor(ExtractorForTests.EXTRACTOR.model(), AuthorityFile.carried(), Duration.ofNanos(1));
        String story = "PARIS (Reuters) - President Kassym-Jomart Tokayev met Vladimir Putin in Paris.\n\n"
                + LongStory.of(90_000);
        Extraction found = hurried.extract(ExtractorForTests.article("", story));
        assertThat(found.unread()).isBetween(50_000, 90_000);
        assertThat(found.warning().orElseThrow()).contains("were not looked at for names");
        assertThat(found.actors()).extracting(Found::id).contains("kassym-jomart-tokayev", "vladimir-putin");
    }

    @Test
    void moreThanTwoMillionCharactersAreNotReadAtAll() {
        Extractor hurried =
                new Extractor(ExtractorForTests.EXTRACTOR.model(), AuthorityFile.carried(), Duration.ofNanos(1));
        String filler = "Nothing happened there at all on that day.\n\n";
        String story = filler.repeat(Extractor.LONGEST / filler.length() + 1)
                + "Vladimir Putin met nobody in Kazakhstan.\n\n" + filler.repeat(2_000);
        Extraction found = hurried.extract(ExtractorForTests.article("", story));
        assertThat(found.unread()).isGreaterThan(story.length() - Extractor.LONGEST);
        assertThat(found.all()).isEmpty();
    }

    @Test
    void usualArticleIsReadWholeAndNothingIsSaidOfIt() {
        Extraction found = ExtractorForTests.extract(LongStory.of(5_000));
        assertThat(found.unread()).isZero();
        assertThat(found.warning()).isEmpty();
    }
}
