package press.dateline.ingest.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.dateline.article.Handling;
import press.dateline.article.Tagged;

class NinjsTest {

    @Test
    void tagsAndEntitiesInPlainFieldsAreWhatTheyStandFor() {
        CopyForTests read = CopyForTests.of(
                "{\"uri\": \"a\", \"headline\": \"Q&amp;A with Marks &amp; Co &#8216;live&#8217;\","
                        + " \"body_text\": \"<p>It&amp;apos;s &pound;4&nbsp;million.</p><p>&quot;Good,&quot; she said.</p>\"}");
        assertThat(read.article().headline()).isEqualTo("Q&A with Marks & Co ‘live’");
        assertThat(read.article().body()).isEqualTo("It's £4\u00a0million.\n\n\"Good,\" she said.");
    }

    @Test
    void smallerAndGreaterAreNoTags() {
        String body = "If x < 5 and a<b and c>d then R&D at AT&T pays.";
        assertThat(CopyForTests.of("{\"uri\": \"a\", \"body_text\": \"" + body + "\"}")
                        .article()
                        .body())
                .isEqualTo(body);
    }

    @Test
    void theBodyMayBeMarkupAndSeveral() {
        assertThat(CopyForTests.of(
                                "{\"uri\": \"a\", \"body_html\": \"<p>One &mdash; two.</p><ul><li>Three</li></ul>\"}")
                        .article()
                        .body())
                .isEqualTo("One — two.\n\nThree");
        assertThat(CopyForTests.of("{\"uri\": \"a\", \"body_xhtml\": \"<div><p>One.</p><script>no()</script></div>\"}")
                        .article()
                        .body())
                .isEqualTo("One.");
        CopyForTests two = CopyForTests.of(
                """
                {"uri": "a", "headlines": [{"role": "short", "value": "S"}, {"role": "main", "value": "Main"}],
                 "bodies": [{"role": "main", "contentType": "text/html", "value": "<p>One.</p>"}],
                 "by": "Ola Nordmann", "versionCreated": "2022-03-05T13:00:00Z", "infosource": [{"name": "A Wire"}]}
                """
                        .replace("\n", " "));
        assertThat(two.article().headline()).isEqualTo("Main");
        assertThat(two.article().body()).isEqualTo("One.");
        assertThat(two.article().byline()).isEqualTo("Ola Nordmann");
        assertThat(two.article().source()).isEqualTo("A Wire");
        assertThat(two.article().published()).isEqualTo(Instant.parse("2022-03-05T13:00:00Z"));
    }

    @Test
    void fieldsOfOtherShapesAreReadForWhatTheySay() {
        assertThat(CopyForTests.of(
                                "{\"guid\": 17, \"headline\": null, \"body_text\": [\"One.\", \"Two.\"],"
                                        + " \"source\": {\"name\": \"A Wire\"}, \"byline\": {\"name\": \"Mary\"}, \"subject\": [\"a\", {\"name\": null}]}")
                        .article())
                .satisfies(article -> {
                    assertThat(article.uri()).isEqualTo("17");
                    assertThat(article.body()).isEqualTo("One.\n\nTwo.");
                    assertThat(article.source()).isEqualTo("A Wire");
                    assertThat(article.byline()).isEqualTo("Mary");
                    assertThat(article.subjects()).containsExactly("a");
                });
        assertThat(CopyForTests.of(
                                "{\"articles\": [{\"uri\": \"a\", \"body_text\": \"b\"}, {\"uri\": \"c\", \"body_text\": \"d\"}]}")
                        .incomings)
                .hasSize(2);
        assertThat(CopyForTests.of("{\"uri\": \"a\", \"uri\": \"b\", \"body_text\": \"c\"}").failures)
                .singleElement()
                .asString()
                .contains("Duplicate field 'uri'");
    }

    @Test
    void whatNoTextHasIsTakenOut() {
        assertThat(CopyForTests.of("{\"uri\": \"a\", \"body_text\": \"nul \\u0000, bell \\u0007, half \\ud83d.\"}")
                        .article()
                        .body())
                .isEqualTo("nul , bell , half \uFFFD.");
    }

    @Test
    void whatTheSenderSaysOfItsUseIsKept() {
        Handling handling = CopyForTests.of(
                        "{\"uri\": \"a\", \"version\": 3, \"pubstatus\": \"withheld\", \"ednote\": \"Wait\","
                                + " \"slugline\": \"a-slug\", \"embargoed\": \"2099-01-01\", \"versioncreated\": \"2022-01-10T23:30:00-05:00\","
                                + " \"body_text\": \"b\"}")
                .incoming()
                .handling();
        assertThat(handling)
                .isEqualTo(new Handling(
                        "3",
                        Handling.Status.WITHHELD,
                        Instant.parse("2099-01-01T00:00:00Z"),
                        "a-slug",
                        "Wait",
                        ZoneOffset.ofHours(-5),
                        Tagged.NOTHING));
        assertThat(CopyForTests.of("{\"uri\": \"a\", \"pubstatus\": \"canceled\"}")
                        .incoming()
                        .handling()
                        .kills())
                .isTrue();
    }

    @Test
    void whomItsSenderNamesIsKeptAsTheirsInAllWaysOfWritingIt() {
        Tagged first = CopyForTests.of(
                        "{\"uri\": \"a\", \"body_text\": \"b\", \"person\": [{\"name\": \"Ann \\u0007Bee\"}, {\"rel\": \"x\"}],"
                                + " \"organisation\": {\"name\": \"Cee &amp; Dee\"}, \"place\": [\"Exeter\", \"Exeter\"]}")
                .incoming()
                .handling()
                .tagged();
        assertThat(first.people()).singleElement().asString().startsWith("Ann").endsWith("Bee");
        assertThat(first.organisations()).containsExactly("Cee & Dee");
        assertThat(first.places()).containsExactly("Exeter");
        assertThat(CopyForTests.of("{\"uri\": \"a\", \"body_text\": \"b\", \"people\": [{\"name\": \"Ann\"}],"
                                + " \"organisations\": [{\"name\": \"" + "x".repeat(5_000)
                                + "\"}], \"places\": [{\"name\": \"Exeter\"}]}")
                        .incoming()
                        .handling()
                        .tagged())
                .as("a name of 5,000 letters is none")
                .isEqualTo(new Tagged(List.of("Ann"), List.of(), List.of("Exeter"), List.of()));
    }

    /** Better too late than too early. */
    @Test
    void anEmbargoThatCannotBeReadHoldsTheStory() {
        CopyForTests read = CopyForTests.of("{\"uri\": \"a\", \"embargoed\": \"next Friday\", \"body_text\": \"b\"}");
        assertThat(read.incoming().handling().heldAt(Instant.parse("2200-01-01T00:00:00Z")))
                .isTrue();
        assertThat(read.warnings()).singleElement().asString().contains("\"next Friday\"", "held back");
    }

    @Test
    void whatCameWithAStoryIsKeptAsItsSendersAndIsNoneOfItsText() {
        String one = "{\"uri\": \"a\", \"body_text\": \"The harbour reopened.\", \"associations\": {\"featured\": "
                + "{\"type\": \"picture\", \"headline\": \"Ships\", \"description_text\": \"Two ships in Limassol\","
                + " \"byline\": \"Ada Example\"}, \"none\": null}}";
        String three = "{\"uri\": \"b\", \"body_text\": \"The harbour reopened.\", \"associations\": [{\"name\": \"x\","
                + " \"headlines\": [{\"value\": \"Ships\"}], \"descriptions\": [{\"contenttype\": \"text/html\","
                + " \"value\": \"<p>Two ships in Limassol</p>\"}], \"creditline\": \"Ada Example\"}]}";
        for (String copy : List.of(one, three)) {
            CopyForTests read = CopyForTests.of(copy.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(read.incoming().handling().tagged().associated())
                    .containsExactly("Ships – Two ships in Limassol – (Ada Example)");
            assertThat(read.article().body()).isEqualTo("The harbour reopened.");
        }
    }
}
