package press.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;

/** What is done with articles that are longer than any newspaper's. */
class LongArticleTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final String[] GIVEN = {"Anna", "Bogdan", "Chiara", "Dmitri", "Elena", "Farid", "Goran", "Hanna"};
    private static final String[] START = {"Bal", "Cor", "Dov", "Fen", "Gar", "Hol", "Kar", "Lom", "Mar", "Nov", "Pet"};
    private static final String[] MIDDLE = {"an", "en", "il", "or", "ub", "ach", "est", "ing"};
    private static final String[] END = {"ov", "escu", "sen", "ini", "auer", "ski", "man", "idis"};
    private static final String[] TOWNS = {"Paris", "Lagos", "Lima", "Hull", "Odessa", "Perth", "Tripoli", "Valencia"};

    @Test
    void timeGrowsWithLengthAndNoFaster() {
        Extractor patient =
                new Extractor(ExtractorForTests.EXTRACTOR.model(), AuthorityFile.carried(), Duration.ofMinutes(5));
        seconds(patient, story(100_000));
        double few = seconds(patient, story(100_000)) / 100;
        double many = seconds(patient, story(800_000)) / 800;
        System.out.printf(
                "Extraction: %.1f ms of processor time a kB in 100 kB, %.1f in 800 kB%n", few * 1000, many * 1000);
        assertThat(many).isLessThan(2 * few);
    }

    @Test
    void whatIsFoundDoesNotDependOnHowTheTextIsHandedToTheModel() {
        String story = story(90_000);
        assertThat(new BoundedModel(ExtractorForTests.EXTRACTOR.model(), System::nanoTime, Duration.ofMinutes(5))
                        .names(story))
                .isEqualTo(ExtractorForTests.EXTRACTOR.model().names(story));
    }

    @Test
    void articleWhoseTimeIsUpKeepsWhatWasFoundAndSaysHowMuchWasNotLookedAt() {
        // Which is up at once: the first piece is read all the same.
        Extractor hurried =
                new Extractor(ExtractorForTests.EXTRACTOR.model(), AuthorityFile.carried(), Duration.ofNanos(1));
        String story =
                "PARIS (Reuters) - President Kassym-Jomart Tokayev met Vladimir Putin in Paris.\n\n" + story(90_000);
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
        Extraction found = ExtractorForTests.extract(story(5_000));
        assertThat(found.unread()).isZero();
        assertThat(found.warning()).isEmpty();
    }

    private static double seconds(Extractor extractor, String story) {
        long start = THREADS.getCurrentThreadCpuTime();
        extractor.extract(ExtractorForTests.article("A very long story", story));
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** Of people, towns and bodies of which most are named once or twice, as in a long list of short reports. */
    private static String story(int length) {
        Random random = new Random(16);
        StringBuilder story = new StringBuilder(length + 400);
        List<String> surnames = new ArrayList<>();
        while (story.length() < length) {
            String surname = of(random, START) + of(random, MIDDLE) + of(random, MIDDLE) + of(random, END);
            surnames.add(surname);
            story.append("In ")
                    .append(of(random, TOWNS))
                    .append(", ")
                    .append(of(random, GIVEN))
                    .append(' ')
                    .append(surname)
                    .append(" of the ")
                    .append(of(random, START))
                    .append(of(random, END))
                    .append(" Institute said on Tuesday that talks with Italy had failed. ")
                    .append(surnames.get(random.nextInt(surnames.size())))
                    .append(" told the police in ")
                    .append(of(random, TOWNS))
                    .append(" that nobody was hurt.\n\n");
        }
        return story.substring(0, length);
    }

    private static String of(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
