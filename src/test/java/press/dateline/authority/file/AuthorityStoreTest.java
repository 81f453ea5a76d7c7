package press.dateline.authority.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dateline.index.ArchiveForTests;

class AuthorityStoreTest {

    @Test
    void whoIsExpectedIsReadAtOnceHoweverManyTheyAre() throws IOException {
        List<AuthorityRecord> records = IntStream.range(0, 1_500)
                .mapToObj(
                        i -> new AuthorityRecord(Kind.ACTOR, "ada-" + i, "Ada " + i, List.of("Ada of " + i), "gb", ""))
                .toList();
        AuthorityStore store;
        try (ArchiveForTests archive = new ArchiveForTests()) {
            archive.authority.remember(records);
            archive.writer.refresh();
            store = new AuthorityStore(archive.client, archive.names.authority());
            store.expect(Stream.concat(records.stream().map(AuthorityRecord::id), Stream.of("nobody"))
                    .map(id -> new EntityKey(Kind.ACTOR, id))
                    .toList());
            assertThat(store.find(Kind.ACTOR, "nobody")).isEmpty();
        }

        // The index is gone: what is known now was read before.
        assertThat(records).allSatisfy(record -> assertThat(store.find(Kind.ACTOR, record.id()))
                .contains(record));
    }

    @Test
    void anIdThatNobodyCanHaveIsNobodys() {
        try (ArchiveForTests archive = new ArchiveForTests()) {
            AuthorityStore store = new AuthorityStore(archive.client, archive.names.authority());
            for (int length : new int[] {500, 513, 5_000, 60_000}) {
                assertThat(store.find(Kind.ORGANISATION, "x".repeat(length))).isEmpty();
            }
        }
    }
}
