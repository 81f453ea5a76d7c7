package press.dateline.evaluate;

/** What labelled text can say about an article, and extraction can be measured by. */
public enum Task {
    COUNTRIES_ABOUT("countries, about"),
    COUNTRIES_MENTIONED("countries, mentioned"),
    PLACES("places"),
    ACTORS("actors"),
    ORGANISATIONS("organisations");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    /** As a table's line is headed. */
    public String words() {
        return words;
    }
}
