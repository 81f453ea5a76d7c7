package press.dateline.web.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import press.dateline.audit.AuditEntry;
import press.dateline.audit.AuditLine;
import press.dateline.share.CsvExport;

/** The audit log as a file. */
enum AuditFile {
    CSV("text/csv;charset=UTF-8") {
        @Override
        void write(Iterator<AuditEntry> entries, Writer out) throws IOException {
            CSVPrinter printer = CSVFormat.EXCEL.print(out);
            printer.printRecord("at", "who", "did", "about", "from");
            while (entries.hasNext()) {
                AuditEntry entry = entries.next();
                printer.printRecord(
                        entry.at(),
                        CsvExport.defused(entry.who()),
                        entry.action().word(),
                        CsvExport.defused(entry.about()),
                        CsvExport.defused(entry.from()));
            }
        }
    },
    JSON_LINES("application/jsonl;charset=UTF-8") {
        @Override
        void write(Iterator<AuditEntry> entries, Writer out) throws IOException {
            while (entries.hasNext()) {
                out.append(AuditLine.written(entries.next())).append('\n');
            }
        }
    };

    private final String mediaType;

    AuditFile(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    abstract void write(Iterator<AuditEntry> entries, Writer out) throws IOException;

    void write(Stream<AuditEntry> entries, OutputStream to) throws IOException {
        try (entries;
                Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8))) {
            write(entries.iterator(), out);
        }
    }
}
