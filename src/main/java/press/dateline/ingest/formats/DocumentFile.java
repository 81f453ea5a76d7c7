package press.dateline.ingest.formats;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/**
 * PDF, Word and RTF: read in a process of its own with little memory and little time, since such files are programs as
 * much as texts.
 */
public final class DocumentFile {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MEMORY = "-Xmx400m";

    private static final int SHORTEST = 100;

    /** In UTF-8 a character has at most so many bytes. */
    private static final int MOST_OUTPUT = 4 * ArticleDraft.LONGEST_BODY;

    private DocumentFile() {}

    public static boolean is(Start start) {
        String text = start.text();
        return text.startsWith("%PDF") || text.startsWith("{\\rtf") || text.startsWith("PK") || isOld(text);
    }

    /** Word as it was before it was a zip; its first bytes are no text, so they come as mended characters. */
    private static boolean isOld(String text) {
        return text.startsWith("ÐÏ\u0011à");
    }

    /** Whether a zip is a document of Word or of its like; its first file is always one of these. */
    public static boolean isOffice(String start) {
        String name = start.substring(Math.min(start.length(), 30), Math.min(start.length(), 120));
        return name.startsWith("[Content_Types].xml")
                || name.startsWith("_rels/.rels")
                || name.startsWith("word/")
                || name.startsWith("docProps/")
                || name.startsWith("mimetypeapplication/vnd.oasis");
    }

    /** The story in a document that came in on the day {@code received}. */
    public static Incoming incoming(byte[] document, LocalDate received) throws UnfitArticle {
        String said = text(document);
        int end = said.indexOf('\n');
        String title = end < 0 ? "" : said.substring(0, end).strip();
        String text = Characters.clean(said.substring(end + 1)).strip();
        if (text.isBlank()) {
            throw new UnfitArticle(
                    "is a document without text; pages that are pictures have to be turned into text first");
        }
        if (text.indexOf('\n') < 0 && text.length() < SHORTEST) {
            throw new UnfitArticle("is a document with one line in it and no story");
        }
        Incoming plain = PlainWire.incoming(text.replaceAll("\n{3,}", "\n\n"), received);
        boolean titled = !title.isEmpty() && text.startsWith(title);
        return titled && !plain.article().headline().equals(title)
                ? PlainWire.incoming(
                        title + "\n\n" + text.substring(title.length()).strip(), received)
                : plain;
    }

    private static String text(byte[] document) throws UnfitArticle {
        try {
            Process process = new ProcessBuilder(command())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                return answer(process, document);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UnfitArticle(
                    "is a document, and the process that reads those could not be run: " + e.getMessage());
        }
    }

    private static String answer(Process process, byte[] document) throws UnfitArticle {
        CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        var unused = CompletableFuture.runAsync(() -> send(process.getOutputStream(), document));
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new UnfitArticle("is a document that takes longer than " + PATIENCE.toSeconds() + " s to read");
            }
            if (process.exitValue() != 0) {
                throw new UnfitArticle(
                        "is a document that cannot be read; it is damaged, locked, too big or not what it"
                                + " says it is");
            }
            return new String(output.join(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfitArticle("is a document whose reading was interrupted");
        }
    }

    private static byte[] read(InputStream in) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(in.readNBytes(MOST_OUTPUT));
            in.transferTo(OutputStream.nullOutputStream());
            return out.toByteArray();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static void send(OutputStream out, byte[] document) {
        try (out) {
            out.write(document);
        } catch (IOException e) {
            // It ended before it read all; its exit code says so.
        }
    }

    private static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                MEMORY,
                "-XX:+UseSerialGC",
                // It lives for a second, in which compiling thoroughly takes more than it saves.
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                classPath(),
                DocumentText.class.getName());
    }

    /** The packaged program keeps its libraries beside its first jar. */
    private static String classPath() {
        String own = System.getProperty("java.class.path");
        if (!own.endsWith("quarkus-run.jar")) {
            return own;
        }
        Path home = Path.of(own).toAbsolutePath().getParent();
        return String.join(
                File.pathSeparator,
                home.resolve("app").toString() + File.separator + "*",
                home.resolve("lib/main").toString() + File.separator + "*",
                home.resolve("lib/boot").toString() + File.separator + "*");
    }
}
