package press.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A contender in a process of its own, as seen from {@link Extracting}; the other end is {@link ExtractionProcess}. */
final class RunningContender implements AutoCloseable {

    private final Shop shop;
    private final Contender contender;
    private final Process process;
    private final PrintWriter questions;
    private final BufferedReader answers;

    /** Starts it on these articles and waits until it is ready. */
    RunningContender(Shop shop, Contender contender, Path lines) throws IOException {
        this.shop = shop;
        this.contender = contender;
        // One processor as Java sees it: one thread collects garbage, and nothing runs in parallel unseen.
        process = shop.start(
                "extraction-" + contender.word(),
                List.of(
                        shop.java(),
                        "-Xmx" + contender.heap(),
                        "-XX:ActiveProcessorCount=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExtractionProcess.class.getName(),
                        contender.word(),
                        lines.toString()));
        questions = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        answer();
    }

    /** The number it answers; the questions are {@link ExtractionProcess}'s. */
    long ask(String question) throws IOException {
        questions.println(question);
        return Long.parseLong(answer());
    }

    @Override
    public void close() {
        questions.close();
        process.destroy();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException(
                    contender.title() + " ended: " + shop.said("extraction-" + contender.word()));
        }
        return line;
    }
}
