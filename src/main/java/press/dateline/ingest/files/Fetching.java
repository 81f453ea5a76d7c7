package press.dateline.ingest.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import press.dateline.ingest.copy.UnfitArticle;

/**
 * Fetches what an address names, from the open web only: http and https, no address of this machine or of its network
 * unless that is allowed, and no more of it, no longer and no further than is sensible.
 */
public final class Fetching {

    static final int MOST_BYTES = 64 << 20;

    private static final int UNCHANGED = 304;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int CHUNK = 1 << 16;

    private final boolean privateToo;
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(15))
            .build();

    /** {@code privateToo} lets it ask this machine and its network, too. */
    public Fetching(boolean privateToo) {
        this(privateToo, PATIENCE);
    }

    public Fetching(boolean privateToo, Duration patience) {
        this.privateToo = privateToo;
        this.patience = patience;
    }

    /** What was fetched, from where in the end, and by what its server knows this state of it. */
    public record Fetched(byte[] bytes, URI from, Validators validators) {}

    /** By what a server knows a state of an answer, so that it need not send the same again; empty where it did not say. */
    public record Validators(String tag, String modified) {

        public static final Validators NONE = new Validators("", "");

        private static Validators of(HttpResponse<?> response) {
            return new Validators(
                    response.headers().firstValue("ETag").orElse(""),
                    response.headers().firstValue("Last-Modified").orElse(""));
        }

        private void put(HttpRequest.Builder request) {
            if (!tag.isEmpty()) {
                request.header("If-None-Match", tag);
            }
            if (!modified.isEmpty()) {
                request.header("If-Modified-Since", modified);
            }
        }
    }

    /** Whether this is an address and not a path. */
    public static boolean isAddress(String text) {
        return text.matches("(?i)[a-z][a-z0-9+.-]*://.*");
    }

    public Fetched fetch(String address) throws UnfitArticle {
        return fetchIfChanged(address, Validators.NONE)
                .orElseThrow(() -> new UnfitArticle("answers with " + UNCHANGED + " instead of an article"));
    }

    /** The same, unless it is as it was when its server gave {@code known}. */
    public Optional<Fetched> fetchIfChanged(String address, Validators known) throws UnfitArticle {
        URI at = uri(address);
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            check(at);
            HttpResponse<InputStream> response = ask(at, known);
            int status = response.statusCode();
            String to = response.headers().firstValue("Location").orElse("");
            if (status / 100 == 3 && !to.isEmpty()) {
                close(response);
                at = uri(at.resolve(to.replace(" ", "%20")).toString());
            } else if (status == UNCHANGED && !known.equals(Validators.NONE)) {
                close(response);
                return Optional.empty();
            } else if (status == 429 || status == 503) {
                close(response);
                throw new TryLater("answers with " + status + ", that it is asked too much", retryAfter(response));
            } else if (status != 200) {
                close(response);
                throw new UnfitArticle("answers with " + status + " instead of an article");
            } else {
                return Optional.of(new Fetched(body(response), at, Validators.of(response)));
            }
        }
        throw new UnfitArticle("leads on more than " + MOST_REDIRECTS + " times");
    }

    private static Duration retryAfter(HttpResponse<?> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("");
        return seconds.matches("\\d{1,6}") ? Duration.ofSeconds(Long.parseLong(seconds)) : Duration.ZERO;
    }

    private static URI uri(String address) throws UnfitArticle {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new UnfitArticle("is no address: " + e.getMessage());
        }
    }

    private void check(URI at) throws UnfitArticle {
        String scheme = at.getScheme() == null ? "" : at.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || at.getHost() == null) {
            throw new UnfitArticle("leads to " + at.getScheme() + ":, and Dateline fetches http and https only");
        }
        try {
            // The answer stays in Java's cache for the seconds until the client asks the same.
            for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
                if (!privateToo && isPrivate(address)) {
                    throw new UnfitArticle("leads to " + at.getHost()
                            + ", an address of this machine or its network; --allow-private if that is meant");
                }
            }
        } catch (UnknownHostException e) {
            throw new UnfitArticle("leads to " + at.getHost() + ", which nobody knows");
        }
    }

    public static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        boolean shared = bytes.length == 4 && first == 100 && (bytes[1] & 0xC0) == 64;
        boolean zero = bytes.length == 4 && (first == 0 || first >= 240);
        boolean unique = bytes.length == 16 && (first & 0xFE) == 0xFC;
        // Addresses of IPv4 written in IPv6 by translators.
        boolean translated = bytes.length == 16 && first == 0 && bytes[1] == 0x64;
        return shared
                || zero
                || unique
                || translated
                || address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isAnyLocalAddress()
                || address.isMulticastAddress();
    }

    private HttpResponse<InputStream> ask(URI at, Validators known) throws UnfitArticle {
        HttpRequest.Builder asked = HttpRequest.newBuilder(at)
                .timeout(patience)
                .header("User-Agent", "Dateline")
                .header("Accept", "*/*");
        known.put(asked);
        HttpRequest request = asked.build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UnfitArticle("cannot be fetched: " + (e.getMessage() == null ? e : e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfitArticle("was not fetched to its end");
        }
    }

    private byte[] body(HttpResponse<InputStream> response) throws UnfitArticle {
        CompletableFuture<byte[]> reading = CompletableFuture.supplyAsync(() -> read(response.body()));
        try {
            byte[] bytes = reading.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (bytes.length > MOST_BYTES) {
                throw new UnfitArticle("is longer than " + (MOST_BYTES >> 20) + " MB, the most fetched");
            }
            return bytes;
        } catch (TimeoutException e) {
            throw new UnfitArticle("takes longer than " + patience.toSeconds() + " s to fetch");
        } catch (ExecutionException e) {
            throw new UnfitArticle(
                    "cannot be fetched to its end: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfitArticle("was not fetched to its end");
        } finally {
            close(response);
        }
    }

    /** One byte more than is taken tells that there is more. */
    private static byte[] read(InputStream in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            byte[] chunk = new byte[CHUNK];
            int read = in.read(chunk);
            while (read >= 0 && out.size() <= MOST_BYTES) {
                out.write(chunk, 0, read);
                read = in.read(chunk);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void close(HttpResponse<InputStream> response) {
        try {
            response.body().close();
        } catch (IOException e) {
            // It was not wanted any more.
        }
    }
}
