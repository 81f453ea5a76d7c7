package press.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import press.dateline.cli.program.Desk;
import press.dateline.ingest.PolledFeeds;
import press.dateline.ingest.WatchedFolder;
import press.dateline.ingest.files.Fetching;

/** The options that say what comes in by itself while Dateline serves: out of folders and from feeds. */
final class WaysIn {

    @Option(
            names = "--watch",
            paramLabel = "DIR",
            description = "Take in what is put into this folder, and move it to done/ or failed/ in it; repeatable.")
    List<Path> watched = List.of();

    @Option(
            names = "--feed",
            paramLabel = "URL",
            split = ",",
            description = "Look at this feed every ten minutes and take in what is new; repeatable.",
            defaultValue = "${sys:dateline.feeds:-${env:DATELINE_FEEDS:-}}")
    List<String> feeds = List.of();

    @Option(names = "--allow-private", description = "Also fetch feeds from addresses of this machine and its network.")
    boolean allowPrivate;

    /** Throws where a folder or an address cannot be one. */
    void check() {
        checkWatched();
        checkFeeds();
    }

    void start(Desk desk, Consumer<String> say) {
        watched.forEach(folder -> new WatchedFolder(folder, desk.reception(), say).start());
        if (!named(feeds).isEmpty()) {
            new PolledFeeds(named(feeds), new Fetching(allowPrivate), desk.reception(), desk.clock()).start();
        }
    }

    private void checkFeeds() {
        for (String feed : named(feeds)) {
            if (!feed.matches("(?i)https?://[^/\\s]+.*")) {
                throw new IllegalArgumentException(
                        "“" + feed + "” is no address of a feed; it has to begin with http:// or https:// (--feed).");
            }
        }
    }

    /** Without a feed the list has one empty name. */
    private static List<String> named(List<String> feeds) {
        return feeds.stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private void checkWatched() {
        for (Path folder : watched) {
            if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
                throw new IllegalArgumentException(
                        "There is no folder " + folder + " that files could be taken from (--watch).");
            }
        }
    }
}
