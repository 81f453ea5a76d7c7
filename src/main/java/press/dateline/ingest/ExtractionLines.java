package press.dateline.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import press.dateline.article.Article;
import press.dateline.extract.Extractor;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.text.Span;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.ingest.files.ArticleFormat;

/**
 * Articles in, one JSON line each out: who and where each is about. The shape of the lines is a promise to other
 * programs.
 */
public final class ExtractionLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Function<Article, Extraction> reading;
    private final int longest;
    private final PrintStream out;
    private final PrintStream errors;

    public ExtractionLines(Extractor extractor, boolean explaining, PrintStream out, PrintStream errors) {
        this.reading = explaining ? extractor::explain : extractor::extract;
        this.longest = explaining ? Extractor.LONGEST_EXPLAINED : Integer.MAX_VALUE;
        this.out = out;
        this.errors = errors;
    }

    /** Extracts from every article in {@code in}; answers how many could not be read, each named on {@code errors}. */
    public long run(InputStream in, ArticleFormat format) throws IOException {
        Printing printing = new Printing();
        new ArticleFile(printing, bytes -> {}).read(in, "standard input", format);
        out.flush();
        return printing.failed;
    }

    private final class Printing implements Intake {

        private long failed;

        @Override
        public void article(Origin origin, Incoming incoming) {
            incoming.warnings().forEach(warning -> errors.println(new Failure(origin, warning)));
            Extraction found = reading.apply(incoming.article());
            found.warning().ifPresent(warning -> errors.println(new Failure(origin, warning)));
            if (incoming.article().body().length() > longest) {
                errors.println(new Failure(
                        origin,
                        String.format(
                                Locale.ROOT,
                                "the story has more than %,d characters: by which names all was found is told, not what each rule did",
                                longest)));
            }
            out.println(line(incoming.article(), found));
        }

        @Override
        public void failure(Failure failure) {
            failed++;
            errors.println(failure);
        }
    }

    static String line(Article article, Extraction extraction) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("uri", article.uri());
        line.put("headline", article.headline());
        line.put("countries", entities(extraction.countries()));
        line.put("places", entities(extraction.places()));
        line.put("actors", entities(extraction.actors()));
        line.put("organisations", entities(extraction.organisations()));
        if (!extraction.keptOut().isEmpty()) {
            line.put("keptOut", extraction.keptOut());
        }
        if (extraction.unread() > 0) {
            line.put("unread", extraction.unread());
        }
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of texts and numbers are always JSON", e);
        }
    }

    private static List<Map<String, Object>> entities(List<Found> found) {
        return found.stream().map(ExtractionLines::entity).toList();
    }

    private static Map<String, Object> entity(Found found) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("id", found.id());
        entity.put("name", found.name());
        if (!found.country().isEmpty()) {
            entity.put("country", found.country());
        }
        entity.put("names", found.names());
        entity.put("mentions", found.mentions());
        entity.put("about", found.about());
        entity.put("evidence", pairs(found.evidence()));
        if (!found.inHeadline().isEmpty()) {
            entity.put("headline", pairs(found.inHeadline()));
        }
        if (!found.why().isEmpty()) {
            entity.put("why", found.why());
        }
        return entity;
    }

    private static List<int[]> pairs(List<Span> spans) {
        return spans.stream().map(span -> new int[] {span.start(), span.end()}).toList();
    }
}
