package press.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.dateline.cli.program.ExitCode;

/** {@code dateline train} on a few stories in our own words. */
class TrainCommandTest {

    /** Every second of them is read: those with an even place. */
    private static final List<String> STORIES = List.of(
            "Chancellor Angela Merkel flew to Berlin. Germany's parliament met, and Chancellor Merkel spoke.",
            "This one is left for checking: Chancellor Angela Merkel slept, and Merkel woke.",
            "President Emmanuel Macron spoke in Paris. France wants peace, President Macron said.",
            "This one is left for checking: President Emmanuel Macron slept, and Macron woke.");

    private static final List<String> LABELLED = List.of(
            "Merkel, a plumber, mends pipes in Dallas.",
            "Macron, 9, won a prize at a fair in Leeds.",
            "Merkel, a nurse, sang in Boston.",
            "Germany's parliament met in Berlin, and Chancellor Merkel spoke.");

    private record Run(int code, String out, String errors) {

        Map<String, Double> weights() {
            return out.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(fields -> fields[0], fields -> Double.valueOf(fields[1])));
        }
    }

    @TempDir
    Path folder;

    @Test
    void whatTheLabelsSayIsLearnedFromEverySecondStory() throws Exception {
        Run run = trainOnAll();

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("# What speaks for somebody known")
                .contains("from 6 stories")
                .contains("5 labels of our own");
        assertThat(run.weights().get("another role behind it")).isNegative();
        assertThat(run.weights().get("age behind it")).isNegative();
        assertThat(run.weights().get("title fits")).isPositive();
    }

    @Test
    void theSameStoriesAreLearnedFromAlike() throws Exception {
        assertThat(trainOnAll().out()).isEqualTo(trainOnAll().out());
    }

    @Test
    void storiesWithoutABareSurnameTeachNothingAndSaySo() throws IOException {
        stories("articles.jsonl", List.of("It rained in Leeds."), "far");

        Run run = train(folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.errors()).contains("nothing was learned").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderWithoutStoriesIsNamed() {
        Run run = train(folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.errors()).contains("no articles.jsonl in " + folder).doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aLabelThatCannotBeReadIsNamedByFileAndLine() throws IOException {
        stories("articles.jsonl", STORIES, "far");
        Path labels = Files.writeString(folder.resolve("labels.tsv"), "# ours\nmerkel\n");

        Run run = train("--labels", labels.toString(), folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.errors()).contains("labels.tsv, line 2");
        assertThat(run.out()).isEmpty();
    }

    private Run trainOnAll() throws IOException, GeneralSecurityException {
        stories("articles.jsonl", STORIES, "far");
        Path own = stories("own.jsonl", LABELLED, "own");
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < LABELLED.size(); i++) {
            String surname = LABELLED.get(i).contains("Merkel") ? "Merkel" : "Macron";
            // Offsets are into headline, blank line and body.
            int at = 2 + LABELLED.get(i).indexOf(surname);
            boolean meant = LABELLED.get(i).contains("Chancellor");
            labels.append(digest("own:" + i) + "\t" + at + "\t" + (meant ? "angela-merkel" : "-") + "\n");
        }
        Path file = Files.writeString(folder.resolve("labels.tsv"), labels);
        return train("--labels", file.toString(), "--stories", own.toString(), folder.toString());
    }

    private Path stories(String name, List<String> bodies, String source) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < bodies.size(); i++) {
            lines.append("{\"uri\":\"%s:%d\",\"body_text\":\"%s\",\"versioncreated\":\"2019-06-01T00:00:00Z\"}%n"
                    .formatted(source, i, bodies.get(i)));
        }
        return Files.writeString(folder.resolve(name), lines);
    }

    private static String digest(String uri) throws GeneralSecurityException {
        byte[] sha = MessageDigest.getInstance("SHA-256").digest(uri.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(sha).substring(0, 16);
    }

    private static Run train(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "train";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter errors = new StringWriter();
        PrintStream before = System.out;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int code = DatelineCommand.commandLine()
                    .setErr(new PrintWriter(errors, true))
                    .execute(all);
            return new Run(code, out.toString(StandardCharsets.UTF_8), errors.toString());
        } finally {
            System.setOut(before);
        }
    }
}
