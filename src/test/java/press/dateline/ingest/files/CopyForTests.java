package press.dateline.ingest.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import press.dateline.article.Article;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;

/** What the reader makes of some bytes. */
final class CopyForTests implements Intake {

    final List<Incoming> incomings = new ArrayList<>();
    final List<String> failures = new ArrayList<>();

    static CopyForTests of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static CopyForTests of(byte[] bytes) {
        return of(bytes, LocalDate.now(ZoneOffset.UTC));
    }

    static CopyForTests of(String text, LocalDate received) {
        return of(text.getBytes(StandardCharsets.UTF_8), received);
    }

    private static CopyForTests of(byte[] bytes, LocalDate received) {
        CopyForTests read = new CopyForTests();
        try {
            new ArticleFile(read, count -> {}, "", received)
                    .read(new ByteArrayInputStream(bytes), "copy", ArticleFormat.TOLD_BY_ITSELF);
        } catch (IOException e) {
            read.failures.add("copy: could not be read to its end: " + e.getMessage());
        }
        return read;
    }

    static CopyForTests resource(String name) {
        try (var in = CopyForTests.class.getResourceAsStream(name)) {
            return of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only article, where nothing failed. */
    Article article() {
        return incoming().article();
    }

    Incoming incoming() {
        if (incomings.size() != 1 || !failures.isEmpty()) {
            throw new AssertionError(incomings.size() + " articles and " + failures);
        }
        return incomings.get(0);
    }

    List<String> headlines() {
        return incomings.stream().map(each -> each.article().headline()).toList();
    }

    List<String> warnings() {
        return incomings.stream().flatMap(each -> each.warnings().stream()).toList();
    }

    @Override
    public void article(Origin origin, Incoming incoming) {
        incomings.add(incoming);
    }

    @Override
    public void failure(Failure failure) {
        failures.add(failure.toString());
    }
}
