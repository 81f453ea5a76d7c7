package press.dateline.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.dateline.access.Accounts;
import press.dateline.access.Role;
import press.dateline.index.ArchiveForTests;

/** A serving program with an account of each role, and those who ask it, as their browsers do. */
record Visitors(Program program, HttpClient client, Map<Role, String> sessions) {

    /** As long as a secret of forms is. */
    static final String SECRET = "0123456789abcdef".repeat(2);

    static final String PASSWORD = "correct horse";

    static Visitors of(ArchiveForTests archive, String... properties) {
        Program program = new Program(Stream.of(
                        Stream.of(Program.where(archive)),
                        // Many come from this one address.
                        Stream.of("-Ddateline.logins.per-minute=0"),
                        Stream.of(properties))
                .flatMap(each -> each)
                .toArray(String[]::new));
        Accounts accounts = Accounts.in(program.data());
        for (Role role : Role.values()) {
            accounts.add(role.word(), role, PASSWORD);
        }
        program.serve();
        return new Visitors(program, HttpClient.newHttpClient(), new EnumMap<>(Role.class));
    }

    /** What nobody, a reader, an editor and an operator get, one after another. */
    String statuses(String method, String path, String body) {
        List<String> statuses = new ArrayList<>();
        statuses.add(status(method, path, body, ""));
        for (Role role : Role.values()) {
            statuses.add(status(method, path, body, sessions.computeIfAbsent(role, this::signIn)));
        }
        if (path.startsWith("/sign-")) {
            sessions.clear();
        }
        return String.join(" ", statuses);
    }

    private String status(String method, String path, String body, String session) {
        HttpRequest request = body(request(path), method, body, session).build();
        return Integer.toString(send(request).statusCode());
    }

    /** The cookie of a new session. */
    String signIn(Role role) {
        return signIn(role.word(), PASSWORD);
    }

    String signIn(String name, String password) {
        HttpResponse<String> answer = post("/sign-in", "", "name", name, "password", password);
        assertThat(answer.statusCode()).isEqualTo(303);
        return session(answer);
    }

    static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("set-cookie").stream()
                .filter(each -> each.startsWith("dateline-session-"))
                .map(each -> each.split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(program.url(path)))
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    HttpResponse<String> get(String path, String session) {
        return send(request(path).header("Cookie", session).build());
    }

    /** A form of ours, with its secret. */
    HttpResponse<String> post(String path, String session, String... fields) {
        StringBuilder form = new StringBuilder("token=" + SECRET);
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies(session))
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }

    private String cookies(String session) {
        return "dateline-token-" + program.port() + "=" + SECRET + (session.isEmpty() ? "" : "; " + session);
    }

    /** {@code what} is sent: a form, a form with files, JSON, an assistant's message, or nothing (-). */
    HttpRequest.Builder body(HttpRequest.Builder request, String method, String what, String session) {
        request.header("Cookie", cookies(session));
        switch (what) {
            case "form" ->
                request.header("Content-Type", "application/x-www-form-urlencoded")
                        .method(method, BodyPublishers.ofString("token=" + SECRET));
            case "files" ->
                request.header("Content-Type", "multipart/form-data; boundary=x")
                        .method(
                                method,
                                BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
                                        + SECRET + "\r\n--x--\r\n"));
            case "message" ->
                request.header("Content-Type", "application/json")
                        .setHeader("Accept", "application/json, text/event-stream")
                        .method(
                                method,
                                BodyPublishers.ofString("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}"));
            case "json" ->
                request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(""));
            default -> request.method(method, BodyPublishers.noBody());
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    void close() {
        program.close();
    }
}
