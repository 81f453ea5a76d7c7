package press.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dateline.extract.ExtractorForTests;
import press.dateline.index.ArchiveForTests;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.state.SearchQuery;

/** The sample archive holds a story in each format that is read; all are there, whole, and found. */
class SampleFormatsTest {

    /** Headline, source, moment as the archive files it, and the words that the text begins with. */
    private static final List<List<String>> STORIES = List.of(
            List.of("South Sudan raises its flag", "Dateline Africa desk", "2011-07-09T11:10:00Z", "Salva Kiir raised"),
            List.of(
                    "Chile brings up its thirty-three miners",
                    "Dateline Americas desk",
                    "2010-10-13T00:00:00Z",
                    "COPIAPO, Chile"),
            List.of(
                    "Colombia signs a second peace with its rebels",
                    "DL",
                    "2016-11-24T17:02:00Z",
                    "BOGOTA, Colombia (DL) — President"),
            List.of(
                    "Italy rights the Costa Concordia",
                    "Dateline Europe desk",
                    "2013-09-17T02:20:00Z",
                    "Engineers turned"),
            List.of(
                    "Bhutan votes for its first parliament",
                    "Dateline Asia desk",
                    "2008-03-24T12:20:00Z",
                    "The people of Bhutan"),
            List.of(
                    "Greece leaves its bailout after eight years",
                    "dateline",
                    "2018-08-20T09:15:00Z",
                    "Athens (dateline) - Greece"),
            List.of(
                    "Iceland's volcano empties the skies of Europe",
                    "Dateline Europe desk",
                    "2010-04-15T00:00:00Z",
                    "REYKJAVIK"),
            List.of(
                    "Kenyan runs a marathon in under two hours in Vienna",
                    "Dateline Europe desk",
                    "2019-10-12T00:00:00Z",
                    "VIENNA, Oct. 12"),
            List.of(
                    "Two Korean leaders step over the line at Panmunjom",
                    "Dateline Asia desk",
                    "2018-04-27T03:00:00Z",
                    "Kim Jong-un stepped"),
            List.of(
                    "Ghana pumps its first oil from the Jubilee field",
                    "Dateline Africa desk",
                    "2010-12-15T16:30:00Z",
                    "President John Atta Mills"),
            List.of(
                    "Airbus shows the largest airliner its makers ever built",
                    "Dateline Europe desk (London)",
                    "2005-07-22T06:00:00Z",
                    "The A380"),
            List.of(
                    "Ferry to Gotland sails again after a strike",
                    "Dateline Europe desk (London)",
                    "2005-07-23T06:00:00Z",
                    "The ferry from"),
            List.of(
                    "Lisbon opens the last world fair of the century",
                    "Dateline Europe desk",
                    "1998-05-22T20:00:00Z",
                    "Lisbon opened the last"),
            List.of(
                    "Space station Mir falls into the Pacific after fifteen years",
                    "Dateline Europe desk",
                    "2001-03-23T08:30:00Z",
                    "Russia's space station"),
            List.of(
                    "Fire brings down the spire of Notre-Dame",
                    "Dateline Europe desk",
                    "2019-04-15T18:30:00Z",
                    "PARIS, April 15 - Fire"),
            List.of(
                    "A queen and a king meet halfway on the Oresund bridge",
                    "Dateline Europe desk",
                    "2000-07-01T14:30:00Z",
                    "Queen Margrethe"),
            List.of(
                    "Probe flies past Pluto after nine years",
                    "Dateline Americas desk",
                    "2015-07-14T13:05:00Z",
                    "LAUREL, Maryland"),
            List.of(
                    "Gulf states open their borders to Qatar again",
                    "Dateline Gulf desk",
                    "2021-01-05T00:00:00Z",
                    "By NADIA HADDAD"),
            List.of(
                    "Ten refugees march into the stadium as a team",
                    "Dateline Americas desk",
                    "2016-08-05T23:59:59Z",
                    "Ten athletes without"),
            List.of(
                    "Timor-Leste becomes independent at midnight",
                    "Dateline Asia desk",
                    "2002-05-20T00:00:00Z",
                    "Timor-Leste became"),
            List.of(
                    "Montenegro votes to leave Serbia by a hair",
                    "Dateline Europe desk",
                    "2006-05-21T00:00:00Z",
                    "Montenegro voted"),
            List.of(
                    "Sweden joins the alliance it stayed out of for 75 years",
                    "Dateline Americas desk",
                    "2024-03-07T00:00:00Z",
                    "WASHINGTON, March 7"));

    /** By how the names of the samples end, which the reading itself never looks at. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry(".atom.xml", "Atom"),
            Map.entry(".pdf", "PDF"),
            Map.entry(".anpa", "ANPA 1312"),
            Map.entry(".html", "web page"),
            Map.entry(".rss.xml", "RSS"),
            Map.entry(".iptc7901", "IPTC 7901"),
            Map.entry(".docx", "Word"),
            Map.entry(".rtf", "RTF"),
            Map.entry(".tar.gz", "tar and gzip"),
            Map.entry(".factiva.txt", "download of Factiva"),
            Map.entry(".nexis.txt", "download of LexisNexis"),
            Map.entry(".nitf.xml", "NITF 3"),
            Map.entry(".newsml1.xml", "NewsML 1.2"),
            Map.entry(".md", "Markdown with front matter"),
            Map.entry(".newsml-g2.xml", "NewsML-G2"),
            Map.entry(".eml", "mail"),
            Map.entry("boycott.txt", "wire text"),
            Map.entry(".ninjs2.json", "ninjs 2"),
            Map.entry(".csv", "CSV with a header"),
            Map.entry(".zip", "zip"));

    @Test
    void everyFormatIsReadWholeAndFound() throws IOException, URISyntaxException {
        Path folder = folder();
        try (ArchiveForTests archive = new ArchiveForTests()) {
            IngestRun run = new IngestRun(ExtractorForTests.EXTRACTOR, archive.writer);
            Report report = run.run(List.of(folder), Progress.none());
            assertThat(report.failures()).isEmpty();
            assertThat(report.warnings()).isEmpty();
            assertThat(run.run(List.of(folder), Progress.none()).unchanged())
                    .as("again")
                    .isEqualTo(STORIES.size());

            Map<String, JsonNode> stored = archive.documents().values().stream()
                    .collect(Collectors.toMap(each -> each.path("headline").asText(), each -> each));
            assertThat(stored.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            STORIES.stream().map(story -> story.get(0)).toList());
            EntityLookup nobody = (kind, id) -> java.util.Optional.empty();
            Archive found = new Archive(archive.client, archive.names.article(), ArchiveParts.plain(nobody));
            for (List<String> story : STORIES) {
                JsonNode document = stored.get(story.get(0));
                assertThat(document.path("source").asText()).as(story.get(0)).isEqualTo(story.get(1));
                assertThat(document.path("published").asText()).as(story.get(0)).isEqualTo(story.get(2));
                assertThat(document.path("body").asText()).as(story.get(0)).startsWith(story.get(3));
                assertThat(found.search(SearchQuery.EVERYTHING.withWords(
                                        "headline:\"" + story.get(0).replace("'", "’") + "\""))
                                .total())
                        .as(story.get(0))
                        .isEqualTo(1);
            }
        }
    }

    /** The table is the one of docs/formats.md; after a change it is written to {@code target/formats.md}. */
    @Test
    void everySampleIsReadWithoutAWarningAndTheTableOfThemIsWritten() throws IOException, URISyntaxException {
        StringBuilder table = new StringBuilder("| format | sample | result |\n|---|---|---|\n");
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                Told told = new Told();
                new ArticleFile(told, bytes -> {}).read(file);
                String name = file.getFileName().toString();
                assertThat(told.wrong).as(name).isEmpty();
                assertThat(told.stories).as(name).isNotEmpty();
                table.append("| %s | `%s` | %s |%n".formatted(format(name), name, String.join("<br>", told.stories)));
            }
        }
        Files.writeString(Path.of("target/formats.md"), table);
        assertThat(table).as("a format without a name").doesNotContain("| ? |");
        assertThat(Files.readString(Path.of("docs/formats.md"))).contains(table);
    }

    private static String format(String name) {
        return FORMATS.entrySet().stream()
                .filter(each -> name.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(
                SampleFormatsTest.class.getResource("/sample-archive/formats").toURI());
    }

    /** Headline, source and day of each story, and whatever is wrong. */
    private static final class Told implements Intake {

        private final List<String> stories = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();

        @Override
        public void article(Origin origin, Incoming incoming) {
            stories.add("“%s”, %s, %s"
                    .formatted(
                            incoming.article().headline(),
                            incoming.article().source(),
                            incoming.article().published()));
            wrong.addAll(incoming.warnings());
        }

        @Override
        public void failure(Failure failure) {
            wrong.add(failure.toString());
        }
    }
}
