package press.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import press.dateline.article.Article;

/**
 * The other end of {@link Extracting}: one contender alone in a Java machine of its own, so that neither its compiled code
 * nor its heap mixes with another's.
 *
 * <p>Takes lines from standard input and answers each with one: {@code warm FROM TO MILLIS}, {@code run FROM TO} (answers
 * nanoseconds of processor time), {@code heap} (bytes that stay after a collection, without the articles), {@code
 * process} (the most kilobytes that the whole process has had in memory).
 */
final class ExtractionProcess {

    private final List<Article> articles;
    private final ToIntFunction<Article> contender;
    private final long before;
    private long found;

    private ExtractionProcess(Contender contender, Path lines) throws IOException {
        articles = Files.readAllLines(lines).stream().map(Sample::article).toList();
        before = usedHeap();
        this.contender = contender.load();
    }

    public static void main(String... arguments) throws IOException {
        // Libraries may print; the answers have the real standard output to themselves.
        PrintStream answers = System.out;
        System.setOut(System.err);
        ExtractionProcess process = new ExtractionProcess(
                Contender.valueOf(arguments[0].toUpperCase(java.util.Locale.ROOT)), Path.of(arguments[1]));
        answers.println("ready");
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            answers.println(process.answer(line.split(" ")));
        }
    }

    private long answer(String... words) throws IOException {
        return switch (words[0]) {
            case "warm" -> warm(number(words[1]), number(words[2]), number(words[3]));
            case "run" -> run(number(words[1]), number(words[2]));
            case "heap" -> usedHeap() - before;
            case "process" -> largest();
            default -> throw new IllegalArgumentException(words[0]);
        };
    }

    private long warm(int from, int to, int millis) {
        // By processor time, too: by the clock a busy machine would be measured before its code is compiled.
        long end = processorTime() + millis * 1_000_000L;
        while (processorTime() < end) {
            for (int i = from; i < to && processorTime() < end; i++) {
                found += contender.applyAsInt(articles.get(i));
            }
        }
        return found;
    }

    /** Processor time, of all threads: on a machine with other work the clock would measure that, too. */
    private long run(int from, int to) {
        long start = processorTime();
        for (int i = from; i < to; i++) {
            found += contender.applyAsInt(articles.get(i));
        }
        return processorTime() - start;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long usedHeap() {
        // Soft references and finalisers may need more than one.
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** As Linux counts it. */
    private static long largest() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    private static int number(String word) {
        return Integer.parseInt(word);
    }
}
