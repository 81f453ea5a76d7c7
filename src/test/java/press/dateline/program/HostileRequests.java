package press.dateline.program;

import io.vertx.core.json.Json;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.Rows;

/** Requests as somebody sends them who means harm, or whose program is broken: to every address, with everything it takes. */
final class HostileRequests {

    /** Part of everything hostile: what it becomes when it is not escaped is told by its name. */
    static final String MARK = "zqfuzz";

    private static final String TABLE = "/web/who-may.tsv";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?:: [^}]*)?}");

    /** What pages, forms and programs are asked with. */
    static final List<String> PARAMETERS = words(
            "q match country country.op country.not place place.op actor actor.op organisation organisation.op source "
                    + "source.op year about meaning from to sort page size asof story pinned filter letter since word suffix format "
                    + "who did do why to source other key entity corrected against say name role password new token scope days "
                    + "address rhythm search out until erase confirm kind cards density");

    private static final List<String> HEADERS = words(
            "Accept Accept-Language Accept-Encoding If-Modified-Since If-None-Match Range Cookie Authorization Origin "
                    + "Referer X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto Forwarded Via Content-Type Content-Encoding Expect "
                    + "X-Http-Method-Override Upgrade User-Agent X-Original-Url Sec-Fetch-Site X-Request-Id");

    /** Known ways of attack; {@code zq} stands for the mark. */
    private static final List<String> HOSTILE = List.of(
            "\"><zq onerror=alert(1)>",
            "'><script>zq</script>",
            "</title><zq>",
            "<svg/onload=zq>",
            "javascript:zq",
            "' onmouseover='zq",
            "\" autofocus onfocus=\"zq",
            "{{zq.class}}${zq}#{zq}{#if zq}{zq.raw}{/if}",
            "${jndi:ldap://127.0.0.1/zq}",
            "zq\r\nSet-Cookie: zq=1\r\n\r\n<zq>",
            "zq%0d%0aX-Zq: 1",
            "../../../../etc/passwd zq",
            "..\\..\\zq\u0000.html",
            "//zq.example/login?q=100%",
            "https://zq.example/",
            "zq' OR '1'='1' --",
            "zq\"}},{\"match_all\":{}}",
            "=cmd|' /C zq'!A0",
            "zq\u202e\u200b\u2066gpj.exe\ufeff",
            "zq\ud83d\ude00\ud800",
            "Ω≈ç√ zq ﷽ﷺ Z\u0351\u036b\u0343\u036a\u0302",
            "zq*".repeat(50),
            "(".repeat(600) + "zq",
            "\"zq" + "\" \"".repeat(300),
            "zq OR ".repeat(400),
            "NOT ".repeat(200) + "zq",
            "\"a b\"~99999999999999 zq",
            "headline:headline:by:source:zq:",
            "^(a+)+$ zq " + "a".repeat(300) + "!",
            "zq~1000 zq^1e999 /zq(.*)*/",
            "-9223372036854775809",
            "999999999999999999999999",
            "1e400",
            "NaN",
            "0000-00-00",
            "+999999999-12-31T23:59:60Z",
            "2022-02-30",
            "null",
            "",
            " ",
            "%",
            "\u0000",
            "zq" + "x".repeat(9_000));

    private final Random random;
    private final List<List<String>> rows;
    private final String article;

    HostileRequests(long seed, String article) {
        this.random = new Random(seed);
        this.article = article;
        this.rows = Rows.of(TABLE).toList();
    }

    /** Whose session or token a request shows. */
    record Who(List<String> cookies, String token, String secret) {}

    byte[] next(Who who) {
        List<String> row = one(rows);
        String method = random.nextInt(20) == 0 ? one(List.of("PATCH", "OPTIONS", "HEAD", "ZQ", "TRACE")) : row.get(0);
        List<String> parameters = fields();
        String path = path(row);
        byte[] body = new byte[0];
        List<String> head = new ArrayList<>();
        if (!List.of("GET", "HEAD").contains(method)) {
            body = body(row.get(3), parameters, who, head);
        } else if (!parameters.isEmpty()) {
            path += "?" + String.join("&", parameters);
        }
        if (random.nextInt(100) == 0) {
            path += (path.contains("?") ? "&" : "?") + "q=" + "x".repeat(random.nextInt(200_000));
        }
        head.add(0, method + " " + path + " HTTP/1.1");
        head.add("Host: " + (random.nextInt(40) == 0 ? line(hostile()) : "localhost:" + "PORT"));
        identify(row, who, head);
        for (int i = random.nextInt(4); i > 0; i--) {
            head.add(one(HEADERS) + ": " + line(hostile()));
        }
        if (random.nextInt(100) == 0) {
            head.add("X-Long: " + "y".repeat(random.nextInt(200_000)));
        }
        head.add("Connection: close");
        return bytes(head, body);
    }

    private void identify(List<String> row, Who who, List<String> head) {
        if (row.get(1).startsWith("/api/articles") && random.nextInt(4) > 0) {
            head.add("Authorization: Bearer " + who.token());
        } else if (random.nextInt(4) > 0) {
            head.add("Cookie: " + String.join("; ", who.cookies()));
        }
    }

    private String path(List<String> row) {
        return VARIABLE.matcher(row.get(1)).replaceAll(found -> {
            String name = found.group(1);
            if (random.nextInt(3) == 0 || name.equals("kind") || name.equals("suffix")) {
                return Matcher.quoteReplacement(usual(found.group(), row));
            }
            String value = hostile();
            return Matcher.quoteReplacement(random.nextInt(5) == 0 ? raw(value) : encoded(value));
        });
    }

    private String usual(String variable, List<String> row) {
        if (variable.contains("|")) {
            return one(List.of(variable.substring(variable.indexOf(": ") + 2, variable.length() - 1)
                    .split("\\|")));
        }
        return row.get(2).contains("ARTICLE") ? article : "ada-example";
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            String name = random.nextInt(15) == 0 ? encoded(hostile()) : one(PARAMETERS);
            String value = hostile();
            fields.add(name + "=" + (random.nextInt(8) == 0 ? raw(value) : encoded(value)));
        }
        return fields;
    }

    /** A form, one with files, JSON, or what says to be one and is not. */
    private byte[] body(String kind, List<String> fields, Who who, List<String> head) {
        if (random.nextInt(5) > 0) {
            fields.add("token=" + who.secret());
        }
        String text;
        switch (random.nextInt(8) == 0 ? one(List.of("form", "files", "json", "none")) : kind) {
            case "form" -> {
                head.add("Content-Type: application/x-www-form-urlencoded");
                text = String.join("&", fields);
            }
            case "files" -> {
                head.add("Content-Type: multipart/form-data; boundary=x");
                text = "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n" + who.secret()
                        + "\r\n--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + line(hostile())
                        + "\"\r\n\r\n" + hostile() + (random.nextInt(4) == 0 ? "" : "\r\n--x--\r\n");
            }
            case "json" -> {
                head.add("Content-Type: application/json");
                text = random.nextInt(3) == 0 ? hostile() : ninjs();
            }
            default -> text = hostile();
        }
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        head.add("Content-Length: " + body.length);
        return body;
    }

    /** A story whose every field is hostile: from now on it is on pages, in files and in counts. */
    private String ninjs() {
        StringBuilder story = new StringBuilder("{\"uri\":" + json(hostile() + random.nextInt(1_000)));
        for (String field : List.of("headline", "byline", "source", "located", "slugline", "versioncreated", "url")) {
            if (random.nextInt(4) > 0) {
                story.append(",\"").append(field).append("\":").append(json(hostile()));
            }
        }
        return story.append(",\"body_text\":")
                .append(json("Ada " + hostile() + " Example spoke to Boris " + hostile() + " in Chile. " + hostile()))
                .append("}\n")
                .toString();
    }

    private static String json(String text) {
        return Json.encode(text);
    }

    private String hostile() {
        return one(HOSTILE).replace("zq", MARK);
    }

    /** What may not be in an address is there all the same; only what would end the line is not. */
    private static String raw(String value) {
        return value.replaceAll("[\\s\\x00]", "+");
    }

    /** Bad line ends in a header end the header, and are sent in places where they are encoded. */
    private static String line(String value) {
        return value.replaceAll("[\r\n\\x00]", " ");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] bytes(List<String> head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes((String.join("\r\n", head) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
