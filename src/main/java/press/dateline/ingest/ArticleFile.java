package press.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import press.dateline.article.Article;
import press.dateline.article.WireText;

/** Reads the articles of one file, whatever it is: ninjs JSON Lines, a ninjs document or plain wire text, gzip or not. */
final class ArticleFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is looked at to tell what a file is. */
    private static final int PEEK = 4096;

    /** An object or an array of objects; a wire story may well begin with a bracket and a word. */
    private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[{\\]]");

    /** JSON Lines have a whole object on the first line. */
    private static final Pattern DOCUMENT_START = Pattern.compile("\\[|\\{\\s*\\n");

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Intake intake;
    private final LongConsumer progress;

    /** {@code progress} is told the bytes read from disk as they are read. */
    ArticleFile(Intake intake, LongConsumer progress) {
        this.intake = intake;
        this.progress = progress;
    }

    void read(Path path) {
        String name = path.toString();
        try (InputStream file = new CountedStream(Files.newInputStream(path), progress)) {
            read(file, name, ArticleFormat.TOLD_BY_ITSELF);
        } catch (NoSuchFileException e) {
            intake.failure(new Failure(new Origin(name, 0), "is not there"));
        } catch (IOException e) {
            intake.failure(new Failure(new Origin(name, 0), "could not be read to its end: " + e.getMessage()));
        }
    }

    /** Reads a stream that is not a file, such as standard input, under a name of the caller's. */
    void read(InputStream stream, String name, ArticleFormat format) throws IOException {
        BufferedInputStream in = unzipped(new BufferedInputStream(stream, 1 << 16));
        String start = new String(peek(in), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading();
        boolean ninjs = format == ArticleFormat.NINJS
                || format == ArticleFormat.TOLD_BY_ITSELF
                        && JSON_START.matcher(start).lookingAt();
        if (start.isEmpty()) {
            intake.failure(new Failure(new Origin(name, 0), "is empty"));
        } else if (!ninjs) {
            readText(in, name, start);
        } else if (DOCUMENT_START.matcher(start).lookingAt()) {
            readDocument(in, name);
        } else {
            readLines(in, name);
        }
    }

    private static BufferedInputStream unzipped(BufferedInputStream in) throws IOException {
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16) : in;
    }

    private static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(PEEK);
        byte[] start = in.readNBytes(PEEK);
        in.reset();
        return start;
    }

    private void readLines(InputStream in, String name) throws IOException {
        BoundedLines lines = new BoundedLines(in);
        while (lines.next()) {
            Origin origin = new Origin(name, lines.number());
            if (lines.tooLong()) {
                intake.failure(
                        new Failure(origin, "is longer than " + (BoundedLines.LONGEST >> 20) + " MB, the most taken"));
            } else {
                readLine(lines.bytes(), origin);
            }
        }
    }

    private void readLine(byte[] bytes, Origin origin) {
        try {
            String line = decoded(bytes, StandardCharsets.UTF_8);
            if (!line.isBlank()) {
                take(JSON.readTree(line), origin);
            }
        } catch (CharacterCodingException e) {
            intake.failure(new Failure(origin, "is not UTF-8, as JSON Lines must be"));
        } catch (JsonProcessingException e) {
            intake.failure(new Failure(origin, "is not JSON: " + e.getOriginalMessage()));
        }
    }

    /** JSON over several lines: one article, several in a row, or an array of them. */
    private void readDocument(InputStream in, String name) throws IOException {
        try (MappingIterator<JsonNode> items = JSON.readerFor(JsonNode.class).readValues(in)) {
            while (items.hasNextValue()) {
                Origin origin = new Origin(name, items.getCurrentLocation().getLineNr());
                take(items.nextValue(), origin);
            }
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            intake.failure(new Failure(new Origin(name, line), "is not JSON: " + e.getOriginalMessage()));
        }
    }

    private void take(JsonNode item, Origin origin) {
        try {
            intake.article(origin, Ninjs.article(item));
        } catch (UnfitArticle e) {
            intake.failure(new Failure(origin, e.getMessage()));
        }
    }

    private void readText(InputStream in, String name, String start) throws IOException {
        Origin origin = new Origin(name, 0);
        String format = otherFormat(start);
        if (format != null) {
            intake.failure(new Failure(
                    origin, "is " + format + "; Dateline takes plain text and ninjs JSON Lines, also gzipped"));
            return;
        }
        byte[] bytes = in.readNBytes(Ninjs.LONGEST_BODY + 1);
        if (bytes.length > Ninjs.LONGEST_BODY) {
            intake.failure(new Failure(
                    origin, "is longer than " + Ninjs.LONGEST_BODY + " bytes, the most taken as one article"));
            return;
        }
        WireText wire = WireText.parse(text(bytes));
        Article named = wire.article("");
        // Plain text has no name of its own; named after its words, it is the same story wherever it lies.
        intake.article(origin, wire.article("text:" + named.id()));
    }

    /** Old wire copy that is not UTF-8 is in the Windows character set. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        try {
            return decoded(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        boolean marked = bytes.length >= 3
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
        int skip = marked ? BYTE_ORDER_MARK.length : 0;
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                .toString();
    }

    /** What a file is that is neither text nor JSON, in a word; {@code null} for text. */
    private static String otherFormat(String start) {
        String lower = start.toLowerCase(Locale.ROOT);
        if (lower.startsWith("%pdf")) {
            return "a PDF";
        }
        if (lower.startsWith("{\\rtf")) {
            return "RTF";
        }
        if (lower.startsWith("<?xml") || lower.startsWith("<rss") || lower.startsWith("<feed")) {
            return "XML";
        }
        if (lower.startsWith("<!doctype") || lower.startsWith("<html")) {
            return "HTML";
        }
        return start.indexOf('\0') >= 0 ? "not text" : null;
    }
}
