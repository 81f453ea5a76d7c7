package press.dateline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** On what and when it was measured, in a line. */
final class Machine {

    private Machine() {}

    static String line() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s, %d cores (%s), %.0f GB memory, Java %s, %s; load %s before the start",
                LocalDate.now(java.time.ZoneId.systemDefault()),
                system.getAvailableProcessors(),
                processor(),
                system.getTotalMemorySize() / (double) (1 << 30),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("bench.load", "unknown"));
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
