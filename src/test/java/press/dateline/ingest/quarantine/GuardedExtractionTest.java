package press.dateline.ingest.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.article.Article;
import press.dateline.extract.findings.Extraction;

/** One article that extraction cannot cope with costs that article alone, however it fails, and never a loop. */
class GuardedExtractionTest {

    private static final String ASIDE = "is set aside, since Dateline died or gave up twice";

    @TempDir
    Path folder;

    @Test
    void anArticleAtWhichTheProgramDiedTwiceIsSetAsideByTheThird() throws IOException, InterruptedException {
        assertThat(run()).isEqualTo(9);
        assertThat(run()).isEqualTo(9);
        assertThat(run()).isZero();
        List<AttemptResult> third = DyingProgram.run(folder);
        assertThat(third.get(0).failure()).isEmpty();
        assertThat(third.get(1).failure()).startsWith(ASIDE);
        assertThat(third.get(2).failure()).isEmpty();
    }

    private int run() throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingProgram.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** An operator's kill hits whatever is in work; what is extracted at the next attempt is innocent. */
    @Test
    void whatIsExtractedAtTheNextAttemptIsClearedOfTheDeath() throws IOException, InterruptedException {
        run();
        for (int i = 0; i < 2; i++) {
            assertThat(extract(article -> Extraction.NOTHING, Duration.ofMinutes(1), false))
                    .allSatisfy(result -> assertThat(result.failure()).isEmpty());
            run();
        }
        assertThat(extract(article -> Extraction.NOTHING, Duration.ofMinutes(1), false))
                .allSatisfy(result -> assertThat(result.failure()).isEmpty());
    }

    @Test
    void whoTriesAgainHasASetAsideArticleTried() throws IOException, InterruptedException {
        run();
        run();
        assertThat(extract(article -> Extraction.NOTHING, Duration.ofMinutes(1), true))
                .allSatisfy(result -> assertThat(result.failure()).isEmpty());
        assertThat(extract(article -> Extraction.NOTHING, Duration.ofMinutes(1), false))
                .as("and it is cleared")
                .allSatisfy(result -> assertThat(result.failure()).isEmpty());
    }

    @Test
    void anArticleThatHangsIsGivenUpAndAtTheThirdTimeNotTried() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger tried = new AtomicInteger();
        Function<Article, Extraction> hanging = article -> {
            if (article.body().equals("poison")) {
                tried.incrementAndGet();
                await(never);
            }
            return Extraction.NOTHING;
        };
        for (int i = 0; i < 2; i++) {
            assertThat(extract(hanging, Duration.ofMillis(100), false).get(1).failure())
                    .startsWith("was still being analysed after");
        }
        List<AttemptResult> third = extract(hanging, Duration.ofMillis(100), false);
        assertThat(third.get(1).failure()).startsWith(ASIDE);
        assertThat(third.get(2).failure()).isEmpty();
        assertThat(tried).hasValue(2);
        never.countDown();
    }

    /** With one core as with many: every thread may hang, and the others' articles are still extracted. */
    @Test
    void threadsThatHangAreReplaced() {
        CountDownLatch never = new CountDownLatch(1);
        List<Article> many = java.util.stream.Stream.concat(
                        java.util.stream.IntStream.range(0, 20).mapToObj(i -> DyingProgram.article("hangs " + i)),
                        java.util.stream.Stream.of(DyingProgram.article("good")))
                .toList();
        try (GuardedExtraction extraction = GuardedExtraction.onAllCores(
                article -> {
                    if (article.body().startsWith("hangs")) {
                        await(never);
                    }
                    return Extraction.NOTHING;
                },
                Quarantine.none(),
                Duration.ofMillis(20))) {
            List<AttemptResult> results = extraction.start(many).await();
            assertThat(results.subList(0, 20))
                    .allSatisfy(result -> assertThat(result.failure()).isNotEmpty());
            assertThat(results.get(20).failure()).isEmpty();
        }
        never.countDown();
    }

    @Test
    void anArticleThatNeedsAllTheMemoryFailsAloneAndTheOneBesideItIsTriedAgain() {
        AtomicInteger better = new AtomicInteger();
        List<AttemptResult> results = extract(
                article -> {
                    if (article.body().equals("poison")
                            || article.body().equals("better") && better.getAndIncrement() == 0) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return Extraction.NOTHING;
                },
                Duration.ofMinutes(1),
                false);
        assertThat(results.get(0).failure()).isEmpty();
        assertThat(results.get(1).failure()).startsWith("needs more memory to be analysed than there is");
        assertThat(results.get(2).failure()).isEmpty();
    }

    @Test
    void whatIsThrownIsNamedWithItsPlace() {
        assertThat(extract(
                                article -> {
                                    throw new LinkageError("no such class");
                                },
                                Duration.ofMinutes(1),
                                false)
                        .get(0)
                        .failure())
                .startsWith("could not be analysed, a fault in Dateline: java.lang.LinkageError: no such class at ");
    }

    private List<AttemptResult> extract(Function<Article, Extraction> extractor, Duration limit, boolean trying) {
        try (GuardedExtraction extraction =
                GuardedExtraction.onAllCores(extractor, Quarantine.in(folder, trying), limit)) {
            return extraction.start(DyingProgram.articles()).await();
        }
    }

    private static void await(CountDownLatch never) {
        boolean interrupted = true;
        while (interrupted) {
            try {
                never.await();
                interrupted = false;
            } catch (InterruptedException e) {
                // As a loop would, it does not listen.
            }
        }
    }
}
