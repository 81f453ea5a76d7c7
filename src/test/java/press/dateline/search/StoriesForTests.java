package press.dateline.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import press.dateline.index.ArchiveForTests;
import press.dateline.search.answer.Hit;
import press.dateline.search.state.SearchQuery;

/** An archive of a few stories, each with an id and a text of its own, that knows nobody. */
final class StoriesForTests implements AutoCloseable {

    private final ArchiveForTests stored = new ArchiveForTests();
    private final Archive archive =
            new Archive(stored.client, stored.names.article(), ArchiveParts.plain((kind, id) -> Optional.empty()));

    /** @param stories pairs of an id and a text */
    StoriesForTests(String[]... stories) {
        stored.writer.write(Arrays.stream(stories)
                .map(each -> ArchiveForTests.extracted(ArchiveForTests.article(each[0], each[1], null)))
                .toList());
        stored.writer.refresh();
    }

    Archive archive() {
        return archive;
    }

    /** The ids of all that {@code typed} finds, sorted, with blanks between them. */
    String found(String typed) {
        return archive.articles(SearchQuery.of(typed).withSize(20)).hits().stream()
                .map(Hit::uri)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        stored.close();
    }
}
