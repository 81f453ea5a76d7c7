package press.dateline.share;

import java.util.Optional;
import java.util.function.Function;

/** The formats a whole search can be taken away in; the lower-case names are the suffixes of its address. */
public enum ExportFormat {
    CSV("csv", "Table (CSV)", "text/csv;charset=UTF-8;header=present", base -> new CsvExport()),
    JSON_LINES("jsonl", "ninjs (JSON Lines)", "application/x-ndjson;charset=UTF-8", base -> new NinjsExport()),
    BIBTEX("bib", "BibTeX", "application/x-bibtex;charset=UTF-8", BibtexExport::new),
    RIS("ris", "RIS", "application/x-research-info-systems;charset=UTF-8", RisExport::new),
    MARKDOWN("md", "List (Markdown)", "text/markdown;charset=UTF-8", MarkdownExport::new);

    private final String suffix;
    private final String title;
    private final String mediaType;
    private final Function<String, Export> maker;

    ExportFormat(String suffix, String title, String mediaType, Function<String, Export> maker) {
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

    /**
     * A new export in this format.
     *
     * @param base the address of the installation without a slash at its end, or empty where none is served
     */
    public Export open(String base) {
        return maker.apply(base);
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
