package press.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The law of the house: which room may know which. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("press.dateline");

    /** What each room may know besides itself and the libraries. */
    private static final Map<String, Set<String>> LAW = Map.ofEntries(
            Map.entry("article", Set.of()),
            Map.entry("authority", Set.of("article")),
            Map.entry("extract", Set.of("article", "authority")),
            Map.entry("meaning", Set.of()),
            Map.entry("index", Set.of("article", "authority", "extract", "meaning")),
            Map.entry("search", Set.of("article", "authority", "index")),
            Map.entry("ingest", Set.of("article", "extract", "index")),
            Map.entry("share", Set.of("article", "search")),
            Map.entry("follow", Set.of("article", "authority", "search", "share")),
            Map.entry("web", Set.of("article", "authority", "search", "share", "follow", "ingest")),
            Map.entry("engine", Set.of()));

    @Test
    void roomsKnowOnlyWhatTheLawAllows() {
        LAW.forEach((room, known) -> {
            List<String> forbidden = new ArrayList<>();
            for (String other : LAW.keySet()) {
                if (!other.equals(room) && !known.contains(other)) {
                    forbidden.add("press.dateline." + other + "..");
                }
            }
            noClasses()
                    .that()
                    .resideInAPackage("press.dateline." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(HOUSE);
        });
    }

    @Test
    void articlesAreWrittenInTheJdkAlone() {
        noClasses()
                .that()
                .resideInAPackage("press.dateline.article..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "press.dateline.article..")
                .check(HOUSE);
    }

    @Test
    void onlyFourRoomsSeeTheElasticsearchClient() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "press.dateline.article..",
                        "press.dateline.extract..",
                        "press.dateline.ingest..",
                        "press.dateline.share..",
                        "press.dateline.web..",
                        "press.dateline.meaning..",
                        "press.dateline.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic.clients..", "org.elasticsearch.client..")
                .check(HOUSE);
    }

    @Test
    void onlyTheWebSeesRest() {
        noClasses()
                .that()
                .resideOutsideOfPackage("press.dateline.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(HOUSE);
    }

    @Test
    void onlyPagesAndLettersAreSetFromTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackage("press.dateline.web..")
                .and()
                .haveNameNotMatching("press\\.dateline\\.follow\\.Printer")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.quarkus.qute..")
                .check(HOUSE);
    }

    @Test
    void inTheRoomThatFollowsOneClassSeesTheEngineAndFewSeeMail() {
        noClasses()
                .that()
                .resideInAPackage("press.dateline.follow..")
                .and()
                .haveNameNotMatching("press\\.dateline\\.follow\\.AlertStore.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("co.elastic.clients..", "org.elasticsearch.client..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("press.dateline.follow..")
                .and()
                .haveNameNotMatching("press\\.dateline\\.ingest\\.MailMessage")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.mail..")
                .check(HOUSE);
    }

    @Test
    void noRoomIsReachedFromItself() {
        slices().matching("press.dateline.(*)..").should().beFreeOfCycles().check(HOUSE);
    }
}
