package press.dateline.ingest.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.commons.io.input.ReaderInputStream;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;
import press.dateline.ingest.formats.DocumentFile;
import press.dateline.ingest.formats.FactivaDownload;
import press.dateline.ingest.formats.JsonArticles;
import press.dateline.ingest.formats.MailMessage;
import press.dateline.ingest.formats.MarkdownFile;
import press.dateline.ingest.formats.NewsFeed;
import press.dateline.ingest.formats.Newsml1;
import press.dateline.ingest.formats.NewsmlG2;
import press.dateline.ingest.formats.NexisDownload;
import press.dateline.ingest.formats.Nitf;
import press.dateline.ingest.formats.OtherXml;
import press.dateline.ingest.formats.PlainWire;
import press.dateline.ingest.formats.TableOfArticles;
import press.dateline.ingest.formats.WebPage;
import press.dateline.ingest.formats.WireService;

/** Reads the articles of one file, whatever it is, packed or not; what it is is told by its content alone. */
public final class ArticleFile {

    /** What is looked at to tell what a file is. */
    private static final int PEEK = 1 << 14;

    /** More than any download holds; formats that have to be seen whole are. */
    private static final int MOST_BYTES = 64 << 20;

    private final Intake intake;
    private final LongConsumer progress;
    private final List<Format> formats;
    private final LocalDate received;

    /** {@code progress} is told the bytes read from disk as they are read. */
    public ArticleFile(Intake intake, LongConsumer progress) {
        this(intake, progress, "");
    }

    /** The same for what was fetched from {@code address}. */
    public ArticleFile(Intake intake, LongConsumer progress, String address) {
        this(intake, progress, address, LocalDate.now(ZoneOffset.UTC));
    }

    /** The same for what came in on another day than today. */
    public ArticleFile(Intake intake, LongConsumer progress, String address, LocalDate received) {
        this.received = received;
        this.intake = intake;
        this.progress = progress;
        this.formats = List.of(
                new Nitf(),
                new NewsmlG2(),
                new Newsml1(),
                new NewsFeed(),
                new WebPage(address),
                new OtherXml(),
                new MailMessage(),
                new NexisDownload(),
                new FactivaDownload(),
                new WireService(),
                new MarkdownFile(),
                new TableOfArticles());
    }

    public void read(Path path) {
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
    public void read(InputStream stream, String name, ArticleFormat format) throws IOException {
        new Unpacking(intake, (in, inside) -> readUnpacked(in, inside, format)).read(stream, name, 0);
    }

    private void readUnpacked(BufferedInputStream packed, String name, ArticleFormat format) throws IOException {
        BufferedInputStream in = narrow(packed);
        byte[] bytes = peek(in);
        Start start = Start.of(bytes);
        boolean ninjs =
                format == ArticleFormat.NINJS || format == ArticleFormat.TOLD_BY_ITSELF && JsonArticles.is(start);
        if (start.text().isEmpty()) {
            intake.failure(new Failure(new Origin(name, 0), "is empty"));
        } else if (ninjs) {
            new JsonArticles(intake).read(in, name, start);
        } else {
            readOther(in, name, start, format);
        }
    }

    private void readOther(InputStream in, String name, Start start, ArticleFormat format) throws IOException {
        Origin origin = new Origin(name, 0);
        try {
            Optional<Format> known = format == ArticleFormat.TEXT
                    ? Optional.empty()
                    : formats.stream().filter(each -> each.is(start)).findFirst();
            if (known.isPresent()) {
                known.get().read(whole(in, MOST_BYTES, ", the most taken as one document"), name, intake);
            } else if (DocumentFile.is(start)) {
                intake.article(
                        origin,
                        DocumentFile.incoming(whole(in, MOST_BYTES, ", the most taken as one document"), received));
            } else {
                byte[] text = whole(in, ArticleDraft.LONGEST_BODY, ", the most taken as one article");
                intake.article(origin, PlainWire.incoming(plain(text), received));
            }
        } catch (UnfitArticle e) {
            intake.failure(new Failure(origin, e.getMessage()));
        }
    }

    private static byte[] whole(InputStream in, int most, String which) throws IOException, UnfitArticle {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new UnfitArticle("is longer than " + most + " bytes" + which);
        }
        return bytes;
    }

    /** Old wires frame their copy in a few control characters; what is full of them is not text. */
    private static String plain(byte[] bytes) throws UnfitArticle {
        String text = Characters.of(bytes);
        String clean = Characters.clean(text);
        if (text.indexOf('\0') >= 0 || text.length() - clean.length() > 8 + text.length() / 100) {
            throw new UnfitArticle("is not text; Dateline reads wire text, ninjs, NITF, NewsML, RSS, Atom, HTML, mail,"
                    + " CSV, Markdown, PDF and Word, also zipped");
        }
        return clean;
    }

    private static BufferedInputStream narrow(BufferedInputStream in) throws IOException {
        Optional<Charset> wide = Characters.wide(peek(in));
        if (wide.isEmpty()) {
            return in;
        }
        return new BufferedInputStream(ReaderInputStream.builder()
                .setReader(new java.io.InputStreamReader(in, wide.get()))
                .setCharset(java.nio.charset.StandardCharsets.UTF_8)
                .get());
    }

    public static byte[] peek(BufferedInputStream in) throws IOException {
        in.mark(PEEK + 1);
        byte[] start = in.readNBytes(PEEK);
        in.reset();
        return start;
    }
}
