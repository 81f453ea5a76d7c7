package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import press.dateline.engine.CarriedEngine;
import press.dateline.engine.EngineForTests;
import press.dateline.engine.EngineSettings;
import press.dateline.program.Program.Ran;

/** A whole archive is kept by one Dateline and brought back by another, page by page. */
class SnapshotIT {

    private static final Pattern LINK =
            Pattern.compile("href=\"(/(?:articles|actors|countries|organisations)/[^\"#]+)\"");

    private final Program kept = Program.serving();
    private final Program other = new Program();

    @AfterEach
    void leave() {
        other.close();
    }

    /** The other's engine is held all the while: its commands and what it serves would start it again each time. */
    @Test
    void everyPageIsWhatItWas() {
        Path snapshots = EngineForTests.snapshots();
        try (CarriedEngine engine = CarriedEngine.open(
                new EngineSettings(EngineForTests.home(), other.data(), "512m", EngineForTests.JAVA, snapshots))) {
            assertThat(engine.host()).isNotEqualTo(EngineForTests.host());
            keptAndBroughtBack(snapshots.toString());
        }
    }

    private void keptAndBroughtBack(String snapshots) {
        Ran made = kept.run("snapshot", "create", "--quiet", "--snapshots", snapshots);
        assertThat(made.code()).as(made.err()).isZero();
        String name = made.out().strip();
        try {
            Ran restored = other.run("snapshot", "restore", name, "--snapshots", snapshots);
            assertThat(restored.code()).as(restored.err()).isZero();
            other.serve("--snapshots", snapshots);
            Map<String, String> before = pages(kept);
            assertThat(before).hasSizeGreaterThan(30);
            Map<String, String> after = pages(other);
            before.forEach((path, page) -> assertThat(after.get(path)).as(path).isEqualTo(page));

            Ran twice = other.run("snapshot", "restore", name, "--snapshots", snapshots);
            assertThat(twice.code()).isEqualTo(1);
            assertThat(twice.err()).contains("This archive holds", "--replace").doesNotContain("\tat ");
            Ran listed = kept.run("snapshot", "list", "--snapshots", snapshots);
            assertThat(listed.out()).contains(name + "\t").contains("\twhole");
        } finally {
            assertThat(kept.run("snapshot", "delete", name, "--snapshots", snapshots)
                            .code())
                    .isZero();
        }
        assertThat(kept.run("snapshot", "restore", name, "--snapshots", snapshots)
                        .err())
                .contains("There is no snapshot of the name " + name);
    }

    /** Results, what they lead to, feeds and files, without what differs each time: the port, secrets, the moment of asking. */
    private static Map<String, String> pages(Program program) {
        TreeSet<String> paths = new TreeSet<>(java.util.List.of(
                "/",
                "/search?q=president",
                "/search?country=ru&sort=oldest",
                "/api/search?q=president",
                "/search.csv?q=president",
                "/search.atom?q=president",
                "/corrections"));
        LINK.matcher(program.get("/search?q=president").body())
                .results()
                .limit(60)
                .forEach(link -> paths.add(link.group(1).replace("&amp;", "&")));
        Map<String, String> pages = new TreeMap<>();
        for (String path : paths) {
            pages.put(
                    path,
                    program.get(path)
                            .body()
                            .replace(":" + program.port(), ":PORT")
                            .replaceAll("name=\"token\" value=\"[^\"]*\"", "")
                            .replaceAll(
                                    "<updated>[^<]*</updated>|\"took\":\\d+|came in after \\S+|asof=[^\"&]*|data-seen=\"[^\"]*\"|arrivals\\?since=[^\"&]*",
                                    ""));
        }
        return pages;
    }
}
