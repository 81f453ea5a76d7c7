package press.dateline.share;

import java.util.Optional;
import java.util.function.Supplier;

/** The formats a whole search can be taken away in; the lower-case names are the suffixes of its address. */
public enum ExportFormat {
    CSV("csv", "Table (CSV)", "text/csv;charset=UTF-8;header=present", CsvExport::new),
    JSON_LINES("jsonl", "ninjs (JSON Lines)", "application/x-ndjson;charset=UTF-8", NinjsExport::new),
    BIBTEX("bib", "BibTeX", "application/x-bibtex;charset=UTF-8", BibtexExport::new),
    RIS("ris", "RIS", "application/x-research-info-systems;charset=UTF-8", RisExport::new),
    MARKDOWN("md", "List (Markdown)", "text/markdown;charset=UTF-8", MarkdownExport::new);

    private final String suffix;
    private final String title;
    private final String mediaType;
    private final Supplier<Export> maker;

    ExportFormat(String suffix, String title, String mediaType, Supplier<Export> maker) {
        this.suffix = suffix;
        this.title = title;
        this.mediaType = mediaType;
        this.maker = maker;
    }

    /** What an address of this format ends in, after the dot. */
    public String suffix() {
        return suffix;
    }

    /** What readers call it. */
    public String title() {
        return title;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A new export in this format. */
    public Export open() {
        return maker.get();
    }

    /** The format of this suffix. */
    public static Optional<ExportFormat> of(String suffix) {
        for (ExportFormat format : values()) {
            if (format.suffix.equals(suffix)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
