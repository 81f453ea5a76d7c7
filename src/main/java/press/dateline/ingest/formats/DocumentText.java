package press.dateline.ingest.formats;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import press.dateline.ingest.copy.ArticleDraft;

/**
 * The program that reads one document: its bytes on standard input, its title in one line and its text on standard
 * output. It runs for {@link DocumentFile} and may die of what it reads.
 */
final class DocumentText {

    private DocumentText() {}

    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // What libraries say there is no part of the text.
        System.setOut(System.err);
        try {
            BodyContentHandler text = new BodyContentHandler(ArticleDraft.LONGEST_BODY);
            Metadata metadata = new Metadata();
            new AutoDetectParser().parse(System.in, text, metadata, new ParseContext());
            String title = metadata.get(TikaCoreProperties.TITLE);
            out.println(title == null ? "" : title.replaceAll("\\s+", " "));
            out.print(text);
            out.flush();
            System.exit(0);
        } catch (IOException | SAXException | TikaException | RuntimeException e) {
            System.exit(1);
        }
    }
}
