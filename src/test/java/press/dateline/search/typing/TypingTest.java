package press.dateline.search.typing;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.engine.EngineForTests;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.Documents;
import press.dateline.search.state.SearchQuery;

/** How an archive of a few stories helps those who type. */
class TypingTest {

    private static final String INDEX = EngineForTests.randomName();

    private static final Map<String, String> NAMES = Map.of(
            "muammar-gaddafi", "Muammar Gaddafi",
            "vladimir-putin", "Vladimir Putin",
            "kassym-jomart-tokayev", "Kassym-Jomart Tokayev",
            "emmanuel-macron", "Emmanuel Macron",
            "james-mason", "James Mason",
            "john-mccain", "John McCain");

    private static ElasticsearchClient client;
    private static Archive archive;

    @BeforeAll
    static void fill() throws IOException {
        client = EngineForTests.client();
        List<Map<String, Object>> stories = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            stories.add(naming("t" + i, "kassym-jomart-tokayev", "Tokayev spoke of protests in Kazakhstan."));
        }
        stories.add(naming("g", "muammar-gaddafi", "Gaddafi met protesters."));
        for (int i = 0; i < 3; i++) {
            stories.add(naming("p" + i, "vladimir-putin", "Vladimir Putin rang Emmanuel Macron about a horse."));
        }
        for (int i = 0; i < 12; i++) {
            stories.add(naming("e" + i, "emmanuel-macron", "Emmanuel Macron spoke of wine."));
        }
        for (int i = 0; i < 20; i++) {
            stories.add(naming("j" + i, "james-mason", "James Mason sang."));
        }
        for (int i = 0; i < 9; i++) {
            stories.add(naming("n" + i, "john-mccain", "John McCain sat down."));
        }
        stories.add(naming("h", "muammar-gaddafi", "A house and a horse."));
        stories.add(naming("m", "muammar-gaddafi", "A house in Macon was sold."));
        stories.add(naming("k", "kassym-jomart-tokayev", "Tokaev, as some write."));
        Map<String, Object> both = Documents.article("b", "", "Both of them.");
        Documents.name(both, Kind.ACTOR, List.of("muammar-gaddafi", "kassym-jomart-tokayev"), 2);
        stories.add(both);
        Documents.index(client, INDEX, stories);
        archive = new Archive(
                client,
                INDEX,
                ArchiveParts.plain(
                        (kind, id) -> Optional.of(new AuthorityRecord(kind, id, NAMES.get(id), List.of(), "", ""))));
    }

    @AfterAll
    static void clear() throws IOException {
        client.indices().delete(delete -> delete.index(INDEX));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Tokaev                 | tokayev
            Toqayev protests       | tokayev protests
            Qadhafi -speech        | gaddafi -speech
            "met" Khadafy          | "met" gaddafi
            headline:Tokaev Khadafy |
            Tokaev writes          |
            Toqayev zebra          |
            Tokayev                |
            Gaddafi                |
            "Tokaev"               |
            Vladmir Putn           | vladimir putin
            Vladmir Putn Macon     | vladimir putin macron
            Jams Macon             | james mason
            Macon sang             | mason sang
            vladmir "rang" Macon   | vladimir "rang" macron
            Toqayev protestz       | tokayev protests
            Vladimir Putin Macon   | Vladimir Putin macron
            Macon wine             | macron wine
            Marcon wine            | macron wine
            Macon house            |
            Macon                  |
            Putn horse             | putin horse
            Putn hrse -Macron      |
            Vladmir Putn house     |
            Vladmir Putn zebras    |
            Putn protestrs         |
            """)
    void asksWhetherANameWasMeantAsTheArchiveSpellsIt(String typed, String meant) {
        assertThat(archive.search(SearchQuery.of(typed)).suggestion()).isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void whatIsMeantIsFound() {
        String meant = archive.search(SearchQuery.of("Toqayev")).suggestion().orElseThrow();
        assertThat(archive.search(SearchQuery.of(meant)).total()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            prot               | protests,protesters
            live (Kaza         | live (kazakhstan
            kazakhstan         |
            pr                 |
            prot.              |
            prot-              |
            '<b>"prot'         | '<b>"protests,<b>"protesters'
            """)
    void endsALastWordAsStoriesDo(String typed, String ended) throws IOException {
        assertThat(endings(typed)).containsExactly(ended == null ? new String[0] : ended.split(","));
    }

    @Test
    void offersTwoNamesInOneBoxWhereStoriesNameBoth() {
        archive.typing().suggestions().read();
        assertThat(archive.typing().pairs("gaddafi tok").entrySet())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.getKey().first().name()).isEqualTo("Muammar Gaddafi");
                    assertThat(pair.getKey().second().name()).isEqualTo("Kassym-Jomart Tokayev");
                    assertThat(pair.getValue()).isEqualTo(1);
                });
        assertThat(archive.typing().pairs("gaddafi macron")).isEmpty();
        assertThat(archive.typing().pairs("gaddafi horse")).isEmpty();
    }

    /** With the engine's patience in place of a typist's, who would rather have nothing than wait. */
    private static List<String> endings(String typed) throws IOException {
        Optional<WordCompletions> completions = WordCompletions.of(typed);
        if (completions.isEmpty()) {
            return List.of();
        }
        return completions
                .get()
                .read(client.search(
                        completions.get().asked().index(INDEX).timeout("1m").build(), Void.class));
    }

    private static Map<String, Object> naming(String id, String actor, String body) {
        Map<String, Object> story = Documents.article(id, "", body);
        Documents.name(story, Kind.ACTOR, List.of(actor), 1);
        return story;
    }
}
