package press.dateline.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends bytes as they are, also such as no client of HTTP would send, and reads what comes back. */
record RawHttp(int port) {

    private static final int LONGEST = 20_000;

    /** {@code head}: the status line and headers as they came; {@code body} without what HTTP writes between its parts. */
    record Answer(int status, List<String> head, String body, Duration took) {

        Optional<String> header(String name) {
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    /** The connection is closed by the server, as the request has to ask for. */
    Answer send(byte[] request) {
        long began = System.nanoTime();
        byte[] all = exchange(request);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Answer(0, List.of(), text, took);
        }
        List<String> head = Arrays.asList(text.substring(0, end).split("\r\n"));
        String[] first = head.get(0).split(" ");
        Answer answer = new Answer(first.length > 1 ? Integer.parseInt(first[1]) : 0, head, "", took);
        byte[] body = Arrays.copyOfRange(all, end + 4, all.length);
        boolean chunked =
                answer.header("Transfer-Encoding").filter("chunked"::equals).isPresent();
        return new Answer(
                answer.status(), head, new String(chunked ? joined(body) : body, StandardCharsets.UTF_8), took);
    }

    private byte[] exchange(byte[] request) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LONGEST);
            socket.setSoTimeout(LONGEST);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(request);
                out.flush();
            } catch (IOException e) {
                // It may have answered before it had read all.
            }
            InputStream in = socket.getInputStream();
            in.transferTo(read);
        } catch (SocketTimeoutException e) {
            throw new IllegalStateException("No answer within 20 s to " + start(request), e);
        } catch (IOException e) {
            // Hung up; what came before counts.
        }
        return read.toByteArray();
    }

    static String start(byte[] request) {
        String text = new String(request, 0, Math.min(request.length, 700), StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", " ⏎ ");
    }

    private static byte[] joined(byte[] body) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < body.length) {
            int line = at;
            while (line + 1 < body.length && body[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(body, at, line - at, StandardCharsets.ISO_8859_1).strip(), 16);
            if (size == 0) {
                break;
            }
            whole.write(body, line + 2, Math.min(size, body.length - line - 2));
            at = line + 2 + size + 2;
        }
        return whole.toByteArray();
    }
}
