package press.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The law of the house: which room may know which. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("press.dateline");

    private static final String ROOT = "press.dateline.";

    private static final Path SOURCES = Path.of("src/main/java/press/dateline");

    /** What each room may know besides itself and the libraries. Main, {@code cli} and {@code evaluate} may know all. */
    private static final Map<String, Set<String>> LAW = Map.ofEntries(
            Map.entry("access", Set.of("files")),
            Map.entry("audit", Set.of("files")),
            Map.entry("web.audit", Set.of("web.language", "access", "audit", "share", "web.access", "web.view")),
            Map.entry(
                    "web.operation",
                    Set.of(
                            "web.language",
                            "access",
                            "backup",
                            "connection",
                            "extract",
                            "index.rebuild",
                            "index.runs",
                            "index.schema",
                            "index.write",
                            "ingest",
                            "search",
                            "web.access",
                            "web.view")),
            Map.entry(
                    "web.assistants",
                    Set.of(
                            "web.language",
                            "article",
                            "authority.file",
                            "connection",
                            "search",
                            "search.answer",
                            "search.article",
                            "search.facets",
                            "search.portrait",
                            "search.request",
                            "search.state",
                            "search.timeline",
                            "search.typing",
                            "web.access",
                            "web.search",
                            "web.view")),
            Map.entry("web.accounts", Set.of("web.language", "access", "audit", "web.access", "web.audit", "web.view")),
            Map.entry(
                    "web.openid",
                    Set.of(
                            "web.language",
                            "access",
                            "audit",
                            "web.access",
                            "web.accounts",
                            "web.audit",
                            "web.signin",
                            "web.view")),
            Map.entry("web.signin", Set.of("web.language", "access", "audit", "web.access", "web.audit", "web.view")),
            Map.entry("article", Set.of()),
            Map.entry("background", Set.of()),
            Map.entry(
                    "search.article",
                    Set.of(
                            "index.schema",
                            "article",
                            "authority.corrections",
                            "authority.file",
                            "search.answer",
                            "search.facets",
                            "search.language",
                            "search.request",
                            "search.state")),
            Map.entry("authority.corrections", Set.of("authority.file")),
            Map.entry("authority.file", Set.of()),
            Map.entry("connection", Set.of("background")),
            Map.entry("engine", Set.of("files")),
            Map.entry("files", Set.of()),
            Map.entry("engine.analysis", Set.of()),
            Map.entry(
                    "extract",
                    Set.of(
                            "article",
                            "authority.file",
                            "extract.findings",
                            "extract.lookup",
                            "extract.model",
                            "extract.names",
                            "extract.organisations",
                            "extract.people",
                            "extract.places",
                            "extract.rules",
                            "extract.salience",
                            "extract.text")),
            Map.entry(
                    "extract.areas",
                    Set.of("authority.file", "extract.lookup", "extract.model", "extract.rules", "extract.text")),
            Map.entry(
                    "extract.senses",
                    Set.of(
                            "article",
                            "authority.file",
                            "extract.lookup",
                            "extract.model",
                            "extract.rules",
                            "extract.text")),
            Map.entry("extract.findings", Set.of("authority.file", "extract.lookup", "extract.model", "extract.text")),
            Map.entry("extract.lookup", Set.of("authority.file", "extract.rules", "extract.text")),
            Map.entry("extract.rules", Set.of()),
            Map.entry(
                    "extract.names",
                    Set.of(
                            "authority.file",
                            "extract.areas",
                            "extract.lookup",
                            "extract.model",
                            "extract.rules",
                            "extract.senses",
                            "extract.text")),
            Map.entry(
                    "extract.organisations",
                    Set.of(
                            "authority.file",
                            "extract.areas",
                            "extract.findings",
                            "extract.lookup",
                            "extract.model",
                            "extract.names",
                            "extract.rules",
                            "extract.senses",
                            "extract.text")),
            Map.entry(
                    "extract.people",
                    Set.of(
                            "authority.file",
                            "extract.findings",
                            "extract.lookup",
                            "extract.model",
                            "extract.names",
                            "extract.rules",
                            "extract.text")),
            Map.entry(
                    "extract.places",
                    Set.of(
                            "article",
                            "authority.file",
                            "extract.areas",
                            "extract.findings",
                            "extract.lookup",
                            "extract.model",
                            "extract.names",
                            "extract.rules",
                            "extract.senses",
                            "extract.text")),
            Map.entry(
                    "extract.salience", Set.of("authority.file", "extract.findings", "extract.rules", "extract.text")),
            Map.entry("extract.model", Set.of("extract.lookup")),
            Map.entry("extract.text", Set.of("article", "authority.file")),
            Map.entry(
                    "follow",
                    Set.of(
                            "search.language",
                            "background",
                            "authority.corrections",
                            "authority.file",
                            "search",
                            "search.answer",
                            "search.facets",
                            "search.request",
                            "search.state",
                            "share")),
            Map.entry("index.copies", Set.of("article", "authority.file", "index.schema")),
            Map.entry(
                    "index.rebuild",
                    Set.of(
                            "article",
                            "authority.file",
                            "extract",
                            "extract.findings",
                            "index.copies",
                            "index.schema",
                            "index.write")),
            Map.entry("index.runs", Set.of("index.schema")),
            Map.entry("ingest.originals", Set.of("files")),
            Map.entry("index.schema", Set.of("article")),
            Map.entry("index.vectors", Set.of("background", "article", "index.schema", "index.write", "meaning")),
            Map.entry(
                    "index.write",
                    Set.of(
                            "article",
                            "authority.file",
                            "extract.findings",
                            "extract.text",
                            "index.copies",
                            "index.schema")),
            Map.entry(
                    "ingest",
                    Set.of(
                            "background",
                            "article",
                            "extract",
                            "extract.findings",
                            "extract.text",
                            "index.runs",
                            "index.schema",
                            "index.write",
                            "ingest.copy",
                            "ingest.erasure",
                            "ingest.files",
                            "ingest.originals",
                            "ingest.quarantine")),
            Map.entry(
                    "ingest.erasure",
                    Set.of(
                            "article",
                            "index.runs",
                            "index.schema",
                            "ingest.copy",
                            "ingest.files",
                            "ingest.formats",
                            "ingest.originals")),
            Map.entry("ingest.quarantine", Set.of("article", "extract.findings")),
            Map.entry("ingest.copy", Set.of("article")),
            Map.entry("ingest.files", Set.of("ingest.copy", "ingest.formats")),
            Map.entry("ingest.formats", Set.of("article", "ingest.copy")),
            Map.entry("meaning", Set.of()),
            Map.entry(
                    "search",
                    Set.of(
                            "article",
                            "index.schema",
                            "search.article",
                            "authority.corrections",
                            "authority.file",
                            "search.answer",
                            "search.facets",
                            "search.language",
                            "search.network",
                            "search.portrait",
                            "search.request",
                            "search.state",
                            "search.timeline",
                            "search.typing")),
            Map.entry(
                    "search.answer",
                    Set.of(
                            "index.schema",
                            "article",
                            "authority.corrections",
                            "authority.file",
                            "search.facets",
                            "search.language",
                            "search.request",
                            "search.state")),
            Map.entry(
                    "search.facets",
                    Set.of(
                            "index.schema",
                            "authority.corrections",
                            "authority.file",
                            "search.language",
                            "search.state")),
            Map.entry(
                    "search.language",
                    Set.of("index.schema", "authority.corrections", "authority.file", "search.state")),
            Map.entry(
                    "search.network",
                    Set.of(
                            "index.schema",
                            "authority.corrections",
                            "authority.file",
                            "search.facets",
                            "search.language",
                            "search.request",
                            "search.state")),
            Map.entry(
                    "search.portrait",
                    Set.of(
                            "index.schema",
                            "authority.corrections",
                            "authority.file",
                            "search.answer",
                            "search.facets",
                            "search.language",
                            "search.request",
                            "search.state")),
            Map.entry(
                    "search.request",
                    Set.of(
                            "index.schema",
                            "article",
                            "authority.corrections",
                            "authority.file",
                            "search.facets",
                            "search.language",
                            "search.state")),
            Map.entry("search.state", Set.of("authority.file")),
            Map.entry(
                    "search.timeline",
                    Set.of(
                            "authority.file",
                            "index.schema",
                            "search.facets",
                            "search.language",
                            "search.request",
                            "search.state")),
            Map.entry(
                    "search.typing",
                    Set.of(
                            "index.schema",
                            "authority.corrections",
                            "authority.file",
                            "search.facets",
                            "search.language",
                            "search.request",
                            "search.state")),
            Map.entry("share", Set.of("search.article", "article", "search.answer", "search.request")),
            Map.entry(
                    "web.access",
                    Set.of(
                            "web.language",
                            "search.article",
                            "access",
                            "connection",
                            "index.schema",
                            "search",
                            "share",
                            "web.view")),
            Map.entry(
                    "web.alerts",
                    Set.of(
                            "web.wording",
                            "search.language",
                            "web.language",
                            "follow",
                            "search",
                            "search.state",
                            "share",
                            "web.access",
                            "web.view")),
            Map.entry(
                    "web.api",
                    Set.of(
                            "web.language",
                            "audit",
                            "web.audit",
                            "search.article",
                            "background",
                            "connection",
                            "access",
                            "ingest",
                            "article",
                            "authority.file",
                            "search",
                            "search.answer",
                            "search.facets",
                            "search.request",
                            "search.state",
                            "share",
                            "web.access",
                            "web.entity",
                            "web.view")),
            Map.entry(
                    "web.article",
                    Set.of(
                            "web.language",
                            "search.article",
                            "article",
                            "authority.file",
                            "search",
                            "search.answer",
                            "search.state",
                            "share",
                            "web.access",
                            "web.view")),
            Map.entry(
                    "web.correct",
                    Set.of(
                            "web.language",
                            "audit",
                            "web.audit",
                            "access",
                            "authority.corrections",
                            "authority.file",
                            "search",
                            "search.facets",
                            "search.portrait",
                            "search.state",
                            "share",
                            "web.access",
                            "web.view")),
            Map.entry(
                    "web.entity",
                    Set.of(
                            "web.language",
                            "web.access",
                            "authority.corrections",
                            "authority.file",
                            "search",
                            "search.answer",
                            "search.facets",
                            "search.portrait",
                            "search.request",
                            "search.state",
                            "web.correct",
                            "web.view")),
            Map.entry(
                    "backup",
                    Set.of("audit", "background", "files", "index.schema", "index.write", "ingest.originals")),
            Map.entry(
                    "web.incoming",
                    Set.of("web.language", "access", "index.runs", "ingest", "share", "web.access", "web.view")),
            Map.entry(
                    "web.compare",
                    Set.of(
                            "web.wording",
                            "web.language",
                            "authority.file",
                            "search",
                            "search.state",
                            "search.timeline",
                            "search.typing",
                            "web.view")),
            Map.entry(
                    "web.network",
                    Set.of(
                            "web.wording",
                            "web.language",
                            "authority.file",
                            "search",
                            "search.network",
                            "search.state",
                            "web.view")),
            Map.entry(
                    "web.design",
                    Set.of(
                            "article",
                            "authority.file",
                            "search.answer",
                            "search.facets",
                            "search.language",
                            "search.network",
                            "search.request",
                            "search.state",
                            "search.timeline",
                            "web.compare",
                            "web.language",
                            "web.map",
                            "web.network",
                            "web.search",
                            "web.view",
                            "web.wording")),
            Map.entry("web.assets", Set.of()),
            Map.entry("web.language", Set.of("authority.file")),
            Map.entry("web.reader", Set.of("web.access", "web.language", "web.view")),
            Map.entry(
                    "web.wording",
                    Set.of(
                            "authority.file",
                            "search.answer",
                            "search.language",
                            "search.state",
                            "web.language",
                            "web.view")),
            Map.entry("web.arrivals", Set.of("background", "search", "search.answer", "search.state", "web.access")),
            Map.entry(
                    "web.map",
                    Set.of("web.wording", "web.language", "search", "search.facets", "search.state", "web.view")),
            Map.entry(
                    "web.search",
                    Set.of(
                            "search.language",
                            "web.wording",
                            "web.language",
                            "web.map",
                            "article",
                            "authority.file",
                            "search",
                            "search.answer",
                            "search.facets",
                            "search.portrait",
                            "search.request",
                            "search.state",
                            "search.timeline",
                            "search.typing",
                            "share",
                            "web.access",
                            "web.view")),
            Map.entry(
                    "web.withhold",
                    Set.of(
                            "web.language",
                            "audit",
                            "web.audit",
                            "access",
                            "article",
                            "index.schema",
                            "index.write",
                            "ingest",
                            "ingest.erasure",
                            "search",
                            "search.article",
                            "share",
                            "web.access",
                            "web.view")),
            Map.entry(
                    "web.view",
                    Set.of(
                            "web.language",
                            "search.article",
                            "article",
                            "authority.file",
                            "search",
                            "search.answer",
                            "search.facets",
                            "search.portrait",
                            "search.request",
                            "search.state",
                            "search.timeline",
                            "share",
                            "web.assets")));

    private static final Set<String> KNOWING_ALL =
            Set.of("", "cli", "cli.program", "evaluate", "evaluate.labels", "evaluate.relevance", "evaluate.training");

    /** More files than this in one folder and nobody finds their way. */
    private static final int MOST_FILES = 22;

    @Test
    void roomsKnowOnlyWhatTheLawAllows() {
        List<String> broken = new ArrayList<>();
        HOUSE.forEach(type -> {
            String room = room(type);
            if (KNOWING_ALL.contains(room)) {
                return;
            }
            type.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(other -> other.getPackageName().startsWith(ROOT)
                            && !room(other).equals(room))
                    .filter(other -> !LAW.getOrDefault(room, Set.of()).contains(room(other)))
                    .forEach(other -> broken.add(type.getName() + " knows " + other.getName()));
        });
        assertThat(broken).isEmpty();
    }

    @Test
    void everyRoomHasALawThatSaysWhatLivesThere() {
        Set<String> rooms = HOUSE.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(ArchitectureTest::room)
                .filter(room -> !room.isEmpty())
                .collect(Collectors.toSet());
        assertThat(rooms).allSatisfy(room -> {
            assertThat(LAW.containsKey(room) || KNOWING_ALL.contains(room))
                    .as(room)
                    .isTrue();
            assertThat(SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java"))
                    .exists();
        });
    }

    /** Rooms that were there before NullAway came; whoever frees one of its findings marks it and takes it off. */
    private static final Set<String> NOT_NULL_MARKED = Set.of(
            "article",
            "authority.file",
            "cli",
            "engine",
            "evaluate",
            "extract",
            "follow",
            "index",
            "ingest",
            "meaning",
            "search",
            "share",
            "web.access",
            "web.alerts",
            "web.api",
            "web.correct");

    @Test
    void aNewRoomSaysWhatMayBeNull() {
        assertThat(HOUSE.stream().filter(type -> type.getSimpleName().equals("package-info")))
                .allSatisfy(room -> assertThat(room.isAnnotatedWith(NullMarked.class)
                                || NOT_NULL_MARKED.contains(room(room))
                                || List.of("extract", "evaluate", "index", "ingest")
                                        .contains(room(room).split("\\.")[0]))
                        .as(room.getPackageName())
                        .isTrue());
    }

    @Test
    void noRoomIsCrowded() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting())))
                    .allSatisfy((room, count) ->
                            assertThat(count).as(room.toString()).isLessThanOrEqualTo(MOST_FILES + 1L));
        }
    }

    @Test
    void aClassIsReadInOneSitting() throws IOException {
        List<String> tooLong = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    long count = lines.count();
                    assertThat(count).as(file.toString()).isLessThanOrEqualTo(300);
                    if (count > 200) {
                        tooLong.add(file.getFileName() + " " + count);
                    }
                }
            }
        }
        assertThat(tooLong).hasSizeLessThanOrEqualTo(8);
    }

    /** By the virtual machine, by templates, by tests of other rooms, or as constants, which the compiler copies. */
    private static final Set<String> NEEDED = Set.of(
            "Main",
            "HitText",
            "SearchAdvice",
            "Totals",
            "QueryParser",
            "Parameters",
            "NearDuplicates",
            "CoreNlpSetup",
            "JudgedQuestion",
            "ArticleField",
            "ExitCode");

    @Test
    void whatIsPublicIsNeededInAnotherRoom() {
        List<String> unneeded = HOUSE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.isTopLevelClass()
                        && !type.isAnnotation()
                        // What a framework finds by its annotation has to be public.
                        && type.getAnnotations().isEmpty()
                        && !type.getPackageName().startsWith("press.dateline.engine.analysis")
                        && !NEEDED.contains(type.getSimpleName()))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .noneMatch(user -> !room(user.getOriginClass()).equals(room(type))))
                .map(JavaClass::getName)
                .sorted()
                .toList();
        assertThat(unneeded).isEmpty();
    }

    private static String room(JavaClass type) {
        return type.getPackageName().equals("press.dateline")
                ? ""
                : type.getPackageName().substring(ROOT.length());
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
                .haveNameNotMatching("press\\.dateline\\.ingest\\.formats\\.MailMessage")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.mail..")
                .check(HOUSE);
    }

    @Test
    void noRoomIsReachedFromItself() {
        slices().matching("press.dateline.(**)").should().beFreeOfCycles().check(HOUSE);
    }
}
