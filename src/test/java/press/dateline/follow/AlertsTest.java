package press.dateline.follow;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.dateline.ClockForTests;
import press.dateline.article.Article;
import press.dateline.authority.corrections.Correction;
import press.dateline.authority.corrections.CorrectionStore;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.index.ArchiveForTests;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Extracted;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;

/** Letters about new stories, from a real archive through a real mail server to a mailbox. */
class AlertsTest {

    private static final Instant MONDAY = Instant.parse("2022-01-03T12:00:00Z");
    private static final String READER = "reader@example.org";
    private static final AuthorityFile KNOWN = AuthorityFile.carried();
    private static final EntityKey ADA = new EntityKey(Kind.ACTOR, "ada-example");

    private final ClockForTests clock = new ClockForTests(MONDAY);
    private final ArchiveForTests archive = new ArchiveForTests(clock);
    private final Corrections corrections =
            new Corrections(new CorrectionStore(archive.client, archive.names.corrections()), KNOWN, clock);
    private GreenMail mail;
    private Alerts alerts;

    @BeforeEach
    void open() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        alerts = alerts();
    }

    @AfterEach
    void close() throws IOException {
        mail.stop();
        archive.close();
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmedAndTheLetterThatAsksHoldsNoWordOfWhoeverAsked() throws Exception {
        alerts.ask(READER, "Cheap watches", "q=watches", Rhythm.AT_ONCE);
        assertThat(alerts.go()).isEqualTo(1);
        MimeMessage letter = received(1).get(0);
        assertThat(letter.getAllRecipients()[0]).hasToString(READER);
        assertThat(letter.getSubject() + part(letter, 0) + part(letter, 1)).doesNotContainIgnoringCase("watches");

        write("wire:1", "Watches were stolen in Almaty.");
        assertThat(alerts.go()).isZero();
        assertThat(alerts.confirm(id(letter), "guessed")).isFalse();
        assertThat(alerts.go()).isZero();
        received(1);
    }

    @Test
    void letterSaysWhichWordsAndNamesMatchedInWhichSentence() throws Exception {
        follow("Ada & <fires>", "q=fires&actor=ada-example", Rhythm.AT_ONCE);
        write("wire:1", "Ada spoke on Monday. A fire broke out. Nobody knew why.");
        write("wire:2", "Nothing burns here.");
        assertThat(alerts.go()).isEqualTo(1);
        MimeMessage letter = received(2).get(1);
        assertThat(letter.getSubject()).isEqualTo("Ada & <fires>: A headline");
        String text = part(letter, 0);
        assertThat(text)
                .contains(
                        "Stories containing “fires”, mentioning Ada Example",
                        "* A headline",
                        "https://archive.example.org/articles/",
                        "[“fire”]",
                        "A fire broke out.",
                        "[Ada Example] Ada spoke on Monday.");
        assertThat(part(letter, 1))
                .contains("Ada &amp; &lt;fires&gt;", "A <b>fire</b> broke out.", "<b>Ada</b> spoke on Monday.")
                .doesNotContain("<fires>");
        assertThat(letter.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(letter.getHeader("List-Unsubscribe", null))
                .isEqualTo("<https://archive.example.org/alerts/" + id(letter) + "/stop>");
        assertThat(letter.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
    }

    @Test
    void eachArticleIsToldOfOnceAlsoAfterARestart() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        write("wire:1", "A fire in Almaty.");
        assertThat(alerts.go()).isEqualTo(1);
        alerts = alerts();
        clock.pass(Duration.ofMinutes(2));
        assertThat(alerts.go()).isZero();
        write("wire:2", "A fire in Astana.");
        assertThat(alerts.go()).isEqualTo(1);
        clock.pass(Duration.ofHours(2));
        assertThat(alerts.go()).isZero();
        received(3);
    }

    @Test
    void whatWasStampedBeforeTheLastLookAndFoundLaterIsToldOf() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        clock.pass(Duration.ofHours(1));
        write("wire:1", "A fire in Almaty.");
        assertThat(alerts.go()).isEqualTo(1);
        ArticleWriter behind = new ArticleWriter(
                archive.client, archive.names, archive.authority, Clock.offset(clock, Duration.ofMinutes(-5)));
        behind.write(List.of(ArchiveForTests.extracted(article("wire:2", "A fire in Astana."))));
        behind.refresh();
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isZero();
    }

    @Test
    void dailyLetterComesAtItsHourWithAllOfTheDay() throws Exception {
        follow("Fires", "q=fire", Rhythm.daily(7));
        write("wire:1", "A fire in Almaty.");
        clock.pass(Duration.ofHours(10));
        write("wire:2", "A fire in Astana.");
        assertThat(alerts.go()).isZero();
        // 06:00 in London, then 07:00.
        clock.pass(Duration.ofHours(8));
        assertThat(alerts.go()).isZero();
        clock.pass(Duration.ofHours(1));
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(part(received(2).get(1), 0)).contains("There are 2 new stories", "Almaty", "Astana");
        write("wire:3", "A fire in Oral.");
        clock.pass(Duration.ofHours(23));
        assertThat(alerts.go()).isZero();
        clock.pass(Duration.ofHours(1));
        assertThat(alerts.go()).isEqualTo(1);
        clock.pass(Duration.ofHours(24));
        assertThat(alerts.go()).isZero();
    }

    @Test
    void correctedStoryIsToldOfAsItStandsWhenTheLetterIsWritten() throws Exception {
        follow("Fires", "q=fire", Rhythm.daily(7));
        write("wire:1", "A fire in Almaty.");
        clock.pass(Duration.ofHours(1));
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(
                "wire:1", "A fire in Astana, not in Almaty as said before.", MONDAY.plusSeconds(60)))));
        archive.writer.refresh();
        clock.pass(Duration.ofHours(24));
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(part(received(2).get(1), 0)).contains("There is a new story", "not in Almaty");
    }

    @Test
    void letterThatTheMailServerDidNotTakeIsSentLaterAndOnlyOnce() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        int port = mail.getSmtp().getPort();
        mail.stop();
        write("wire:1", "A fire in Almaty.");
        assertThat(alerts.go()).isZero();
        write("wire:2", "A fire in Astana.");
        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        assertThat(alerts.go()).as("too soon").isZero();
        alerts = alerts();
        clock.pass(Duration.ofMinutes(6));
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isZero();
        List<MimeMessage> letters = received(2);
        assertThat(part(letters.get(0), 0)).contains("Almaty").doesNotContain("Astana");
        assertThat(part(letters.get(1), 0)).contains("Astana").doesNotContain("Almaty");
        assertThat(letters.get(0).getMessageID()).isNotEqualTo(letters.get(1).getMessageID());
    }

    @Test
    void twoDatelinesOnOneArchiveSendOneLetter() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        for (int i = 0; i < 10; i++) {
            clock.pass(Duration.ofMinutes(1));
            write("wire:" + i, "A fire in Almaty.");
            Alerts other = alerts();
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<Future<Integer>> rounds = threads.invokeAll(List.of(alerts::go, other::go));
                assertThat(rounds.get(0).get() + rounds.get(1).get()).isEqualTo(1);
            } finally {
                threads.shutdown();
            }
        }
        received(11);
    }

    @Test
    void searchThatFailsIsAnnouncedOnceAndAgainWhenItWorksAndNothingIsLost() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        write("wire:1", "A fire in Almaty.");
        archive.client.indices().close(close -> close.index(archive.names.article()));
        assertThat(alerts.go()).isZero();
        clock.pass(Duration.ofMinutes(11));
        assertThat(alerts.go()).isEqualTo(1);
        clock.pass(Duration.ofHours(3));
        assertThat(alerts.go()).isZero();
        archive.client.indices().open(open -> open.index(archive.names.article()));
        archive.client.cluster().health(health -> health.index(archive.names.article())
                .waitForStatus(HealthStatus.Yellow));
        clock.pass(Duration.ofMinutes(1));
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isZero();
        List<MimeMessage> letters = received(4);
        assertThat(letters.get(1).getSubject()).isEqualTo("Fires: this search does not work as it did");
        assertThat(letters.get(2).getSubject()).isEqualTo("Fires: this search works again");
        assertThat(part(letters.get(3), 0)).contains("Almaty");
    }

    @Test
    void shortFailureOfTheEngineIsNoNews() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        archive.client.indices().close(close -> close.index(archive.names.article()));
        assertThat(alerts.go()).isZero();
        archive.client.indices().open(open -> open.index(archive.names.article()));
        archive.client.cluster().health(health -> health.index(archive.names.article())
                .waitForStatus(HealthStatus.Yellow));
        clock.pass(Duration.ofMinutes(11));
        assertThat(alerts.go()).isZero();
        received(1);
    }

    @Test
    void entityThatAnEditorHidIsAnnouncedAndItsReturnToo() throws Exception {
        write("wire:0", "Ada spoke.");
        follow("Ada", "actor=ada-example", Rhythm.AT_ONCE);
        Correction hide = corrections
                .enter(Correction.hide(ADA, hand()), corrections.last())
                .correction();
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isZero();
        corrections.enter(Correction.undo(hide, hand()), corrections.last());
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isZero();
        List<MimeMessage> letters = received(3);
        assertThat(part(letters.get(1), 0)).contains("An editor has hidden the actor “Ada Example”");
        assertThat(letters.get(2).getSubject()).isEqualTo("Ada: this search works again");
    }

    @Test
    void stoppedLettersNeverComeAgain() throws Exception {
        String id = follow("Fires", "q=fire", Rhythm.AT_ONCE);
        alerts.stop(id);
        alerts.stop(id);
        write("wire:1", "A fire in Almaty.");
        assertThat(alerts.go()).isZero();
        assertThat(alerts.find(id)).isEmpty();
    }

    @Test
    void nobodyIsFloodedByOthersWhoAskInTheirName() throws Exception {
        for (int i = 0; i < 10; i++) {
            alerts.ask(READER, "Fires", "q=fire" + i, Rhythm.AT_ONCE);
        }
        assertThat(alerts.go()).isEqualTo(3);
        clock.pass(Duration.ofDays(3));
        assertThat(alerts.go()).isZero();
        assertThat(alerts.find(id(received(3).get(0)))).isEmpty();
    }

    @Test
    void askedForAnewItTakesThePlaceOfTheOldOne() throws Exception {
        String first = follow("Fires", "q=fire", Rhythm.AT_ONCE);
        String second = follow("Fires daily", "q=fire", Rhythm.daily(7));
        assertThat(alerts.find(first)).isEmpty();
        assertThat(alerts.find(second)).isPresent();
    }

    @Test
    void copiesThatCameTogetherAreOneStoryOfALetter() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        String fire =
                """
                A fire in the harbour of Almaty burnt down three sheds on Monday night, and the port stayed closed until
                the morning, the police said. Nobody was hurt. Firemen said that it had begun in a lorry, whose driver was
                able to get out; what it had on board they did not say. The mayor praised them.
                """;
        write("wire:1", fire);
        write("paper:1", fire + "\nThe port will open again on Tuesday.");
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(part(received(2).get(1), 0)).contains("There is a new story").containsOnlyOnce("/articles/");
    }

    @Test
    void namesCannotAddHeadersToLetters() throws Exception {
        follow("Fires\r\nBcc: other@example.org\r\n\r\nBody\u2028é", "q=fire", Rhythm.AT_ONCE);
        write("wire:1", "A fire in Almaty.");
        write("wire:2", "A fire in Astana.");
        assertThat(alerts.go()).isEqualTo(1);
        MimeMessage letter = received(2).get(1);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getSubject())
                .startsWith("Fires Bcc: other@example.org Body")
                .endsWith("é: 2 new stories");
    }

    @Test
    void manyNewStoriesAreOneLetterWithTheLastOfThem() throws Exception {
        follow("Fires", "q=fire", Rhythm.AT_ONCE);
        List<Extracted> many = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            many.add(ArchiveForTests.extracted(article("wire:" + i, "Fire number " + i + ".")));
        }
        clock.pass(Duration.ofMinutes(1));
        archive.writer.write(many);
        archive.writer.refresh();
        assertThat(alerts.go()).isEqualTo(1);
        assertThat(alerts.go()).isZero();
        assertThat(part(received(2).get(1), 0))
                .contains("450 new stories", "the last 50", "https://archive.example.org/search?q=fire&sort=newest");
    }

    private Alerts alerts() {
        return new Alerts(
                Optional.of(new MailSettings(
                        "127.0.0.1",
                        mail.getSmtp().getPort(),
                        MailSettings.Security.NONE,
                        "",
                        "",
                        "archive@example.org",
                        "https://archive.example.org/",
                        ZoneId.of("Europe/London"))),
                new AlertStore(archive.client, archive.names.alerts()),
                new Archive(
                        archive.client,
                        archive.names.article(),
                        ArchiveParts.plain(archive.authority::find).correctedBy(corrections)),
                archive.authority::find,
                () -> corrections.apply(Optional.empty()),
                clock);
    }

    /** Asks and confirms; answers the id. */
    private String follow(String name, String search, Rhythm rhythm) throws Exception {
        if (search.contains("ada-example")) {
            archive.authority.remember(List.of(
                    new AuthorityRecord(Kind.ACTOR, "ada-example", "Ada Example", List.of("Example"), "gb", "")));
        }
        alerts.ask(READER, name, search, rhythm);
        assertThat(alerts.go()).isEqualTo(1);
        MimeMessage[] all = mail.getReceivedMessages();
        MimeMessage letter = all[all.length - 1];
        Matcher key = Pattern.compile("confirm\\?key=([\\w-]+)").matcher(part(letter, 0));
        assertThat(key.find()).isTrue();
        assertThat(alerts.confirm(id(letter), key.group(1))).isTrue();
        return id(letter);
    }

    private static String id(MimeMessage letter) throws MessagingException {
        return letter.getHeader("List-Unsubscribe", null).replaceAll(".*/alerts/(.*)/stop>", "$1");
    }

    private List<MimeMessage> received(int count) {
        MimeMessage[] letters = mail.getReceivedMessages();
        assertThat(letters).hasSize(count);
        return Arrays.asList(letters);
    }

    private static String part(MimeMessage letter, int number) throws MessagingException, IOException {
        BodyPart part = ((MimeMultipart) letter.getContent()).getBodyPart(number);
        return ((String) part.getContent()).replace("\r\n", "\n");
    }

    private void write(String uri, String body) {
        clock.pass(Duration.ofMillis(1));
        archive.writer.write(List.of(ArchiveForTests.extracted(article(uri, body))));
        archive.writer.refresh();
    }

    private static Article article(String uri, String body) {
        return ArchiveForTests.article(uri, body, MONDAY);
    }

    private Correction.Hand hand() {
        return new Correction.Hand("Ann", clock.instant(), "a test");
    }
}
