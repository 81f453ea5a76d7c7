package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import press.dateline.Rows;
import press.dateline.access.Scope;
import press.dateline.access.Tokens;
import press.dateline.index.ArchiveForTests;

/** Who gets what: every address with every method, asked by everybody, where reading is open and where it is closed. */
class WhoMayIT {

    private static final String TABLE = "/web/who-may.tsv";
    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, DELETE.class);
    private static final java.nio.file.Path STATIC = java.nio.file.Path.of("src/main/resources/META-INF/resources");

    private static ArchiveForTests archive;
    private static String article;
    private static Visitors open;
    private static Visitors closed;

    /** A line of the table: what is asked, and the statuses for nobody, a reader, an editor and an operator. */
    record Row(String method, String template, String example, String body, String open, String closed) {

        String key() {
            return method + " " + template;
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        archive = new ArchiveForTests();
        archive.writer.write(List.of(ArchiveForTests.extracted(ArchiveForTests.article(
                "a", "Ada Example spoke of zebrawood.", Instant.parse("2022-01-10T12:00:00Z")))));
        article = archive.documents().keySet().iterator().next();
        open = Visitors.of(archive, "-Ddateline.assistants=on");
        closed = Visitors.of(archive, "-Ddateline.assistants=on", "-Ddateline.reading=closed");
    }

    @AfterAll
    static void stop() throws IOException {
        open.close();
        closed.close();
        archive.close();
    }

    @Test
    void everyRouteAndFileHasARowInTheTable() throws IOException {
        Set<String> there = routes();
        try (Stream<java.nio.file.Path> files = Files.list(STATIC)) {
            files.forEach(file -> there.add("GET /" + file.getFileName()));
        }
        Set<String> known = new TreeSet<>();
        rows().forEach(row -> known.add(row.key()));
        assertThat(there).hasSizeGreaterThan(40);
        assertThat(known).containsAll(there);
        known.removeAll(there);
        assertThat(known)
                .as("rows of what is not there any more")
                .allMatch(row -> row.contains(" /q/") || row.endsWith(" /mcp") || row.endsWith(" /nowhere"));
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (Row row : rows()) {
            expected.put(row.key(), row.open() + " | " + row.closed());
            found.put(row.key(), asked(open, row) + " | " + asked(closed, row));
        }
        assertThat(found).isEqualTo(expected);
    }

    /** Cross-wise: what a program's token is good for, and what it is not. */
    @Test
    void aTokenIsGoodForItsScopesAndUntilItExpires() {
        Tokens tokens = Tokens.in(closed.program().data());
        Instant now = Instant.now();
        Map<String, String> found = new LinkedHashMap<>();
        for (Scope scope : Scope.values()) {
            found.put(scope.word(), asked(tokens.create(scope.word(), Set.of(scope), Optional.empty(), now)));
        }
        String ending =
                tokens.create("ending", Set.of(Scope.values()), Optional.of(now.minusSeconds(1)), now.minusSeconds(10));
        found.put("expired", asked(ending));
        String revoked = tokens.create("revoked", Set.of(Scope.values()), Optional.empty(), now);
        tokens.revoke("revoked");
        found.put("revoked", asked(revoked));
        assertThat(found)
                .isEqualTo(Map.of(
                        "read", "200 200 403 403 403 403 200",
                        "ingest", "403 403 207 422 403 403 403",
                        "withdraw", "403 403 403 403 404 403 403",
                        "metrics", "403 403 403 403 403 403 403",
                        "expired", "401 401 401 401 401 401 401",
                        "revoked", "401 401 401 401 401 401 401"));
        assertThat(tokens.list()).allSatisfy(each -> assertThat(each.used().isPresent())
                .as(each.name())
                .isEqualTo(!each.name().equals("ending")));
    }

    private static String asked(String token) {
        List<String> statuses = new ArrayList<>();
        for (Row row : List.of(
                new Row("GET", "", "/search?q=zebrawood", "-", "", ""),
                new Row("GET", "", "/api/search", "-", "", ""),
                new Row("POST", "", "/api/articles", "json", "", ""),
                new Row("PUT", "", "/api/articles/x", "json", "", ""),
                new Row("DELETE", "", "/api/articles/x", "-", "", ""),
                new Row("GET", "", "/incoming", "-", "", ""),
                new Row("POST", "", "/mcp", "message", "", ""))) {
            HttpRequest request = closed.body(closed.request(row.example()), row.method(), row.body(), "")
                    .header("Authorization", "Bearer " + token)
                    .build();
            statuses.add(Integer.toString(closed.send(request).statusCode()));
        }
        return String.join(" ", statuses);
    }

    private static String asked(Visitors visitors, Row row) {
        return visitors.statuses(row.method(), row.example().replace("ARTICLE", article), row.body());
    }

    private static List<Row> rows() {
        return Rows.of(TABLE)
                .map(fields -> new Row(
                        fields.get(0), fields.get(1), fields.get(2), fields.get(3), fields.get(4), fields.get(5)))
                .toList();
    }

    private static Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("press.dateline.web")) {
            type.tryGetAnnotationOfType(Path.class)
                    .ifPresent(path -> type.getMethods().forEach(method -> routes(path.value(), method, routes)));
        }
        return routes;
    }

    private static void routes(String root, JavaMethod method, Set<String> routes) {
        String below =
                method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String whole = ("/" + root + "/" + below).replaceAll("/+", "/").replaceFirst("(.)/$", "$1");
        METHODS.stream()
                .filter(method::isAnnotatedWith)
                .forEach(each -> routes.add(each.getSimpleName() + " " + whole));
    }
}
