package press.dateline.program;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import press.dateline.search.state.QueryString;

/**
 * A newsroom's OpenID provider, as far as the protocol goes: people say who they are in a form, a code is good once, for the
 * client that asked, its address and its proof of key, and tokens are signed.
 */
final class OpenIdProvider implements AutoCloseable {

    static final String CLIENT = "dateline";
    static final String SECRET = "a secret of thirty-two letters or more";

    private static final String KEY = "key-1";

    /** What the form says of somebody. */
    record Person(String subject, String name, List<String> groups) {}

    private record Grant(Map<String, String> asked, Person person) {}

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final List<Map<String, String>> out = new CopyOnWriteArrayList<>();

    OpenIdProvider() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> json(exchange, 200, keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/end", this::end);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void add(String login, Person person) {
        people.put(login, person);
    }

    /** What it was asked when people signed out. */
    List<Map<String, String>> out() {
        return out;
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", issuer())
                .put("authorization_endpoint", issuer() + "/authorize")
                .put("token_endpoint", issuer() + "/token")
                .put("jwks_uri", issuer() + "/keys")
                .put("end_session_endpoint", issuer() + "/end");
    }

    private JsonObject keys() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kty", "RSA")
                                        .put("use", "sig")
                                        .put("alg", "RS256")
                                        .put("kid", KEY)
                                        .put(
                                                "n",
                                                encoded(unsigned(
                                                        key.getModulus().toByteArray())))
                                        .put(
                                                "e",
                                                encoded(key.getPublicExponent().toByteArray()))));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    /** Shows its form, and leads back with a code when it is sent. */
    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        String back = asked.getOrDefault("redirect_uri", "") + "?state=" + encode(asked.getOrDefault("state", ""));
        if (!CLIENT.equals(asked.get("client_id")) || !"code".equals(asked.get("response_type"))) {
            send(exchange, 400, "text/plain", "unknown client");
        } else if (exchange.getRequestMethod().equals("GET")) {
            send(
                    exchange,
                    200,
                    "text/html",
                    "<!DOCTYPE html><html lang=en><title>Newsroom login</title><form method=post><label>Login <input"
                            + " name=login></label><button>Continue</button></form></html>");
        } else {
            Person person = people.get(parameters(body(exchange)).getOrDefault("login", ""));
            String code = UUID.randomUUID().toString();
            if (person != null) {
                grants.put(code, new Grant(asked, person));
            }
            exchange.getResponseHeaders()
                    .add("Location", back + (person == null ? "&error=access_denied" : "&code=" + code));
            send(exchange, 302, "text/plain", "");
        }
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> said = parameters(body(exchange));
        String basic =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        Grant grant = grants.remove(said.getOrDefault("code", ""));
        boolean good = grant != null
                && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && said.get("redirect_uri").equals(grant.asked().get("redirect_uri"))
                && digest(said.getOrDefault("code_verifier", ""))
                        .equals(grant.asked().get("code_challenge"));
        if (!good) {
            json(exchange, 400, new JsonObject().put("error", "invalid_grant"));
            return;
        }
        json(
                exchange,
                200,
                new JsonObject()
                        .put("access_token", UUID.randomUUID().toString())
                        .put("token_type", "Bearer")
                        .put("expires_in", 300)
                        .put("id_token", signed(claims(grant))));
    }

    private JsonObject claims(Grant grant) {
        long now = Instant.now().getEpochSecond();
        return new JsonObject()
                .put("iss", issuer())
                .put("aud", CLIENT)
                .put("sub", grant.person().subject())
                .put("preferred_username", grant.person().name())
                .put("groups", new JsonArray(grant.person().groups()))
                .put("nonce", grant.asked().get("nonce"))
                .put("iat", now)
                .put("exp", now + 300);
    }

    private String signed(JsonObject claims) {
        try {
            String text = encoded(new JsonObject()
                            .put("alg", "RS256")
                            .put("kid", KEY)
                            .encode()
                            .getBytes(StandardCharsets.UTF_8))
                    + "." + encoded(claims.encode().getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void end(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
        out.add(asked);
        exchange.getResponseHeaders().add("Location", asked.getOrDefault("post_logout_redirect_uri", issuer()));
        send(exchange, 302, "text/plain", "");
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new ConcurrentHashMap<>();
        QueryString.parse(query).forEach((name, values) -> parameters.put(name, values.get(0)));
        return parameters;
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void json(HttpExchange exchange, int status, JsonObject body) throws IOException {
        send(exchange, status, "application/json", body.encode());
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
