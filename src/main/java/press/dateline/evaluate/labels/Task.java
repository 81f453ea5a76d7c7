package press.dateline.evaluate.labels;

/** What labelled text can say about an article, and extraction can be measured by. */
public enum Task {
    COUNTRIES_ABOUT("countries, about"),
    COUNTRIES_MENTIONED("countries, mentioned"),
    PLACES("places"),
    TOWNS("towns in their country"),
    ACTORS("actors"),
    ORGANISATIONS("organisations");

    private final String words;

    Task(String words) {
        this.words = words;
    }

    /** As a narrow column is headed. */
    public String word() {
        return switch (this) {
            case COUNTRIES_ABOUT -> "about";
            case COUNTRIES_MENTIONED -> "countries";
            case PLACES -> "places";
            case TOWNS -> "towns";
            case ACTORS -> "persons";
            case ORGANISATIONS -> "bodies";
        };
    }

    /** As a table's line is headed. */
    public String words() {
        return words;
    }
}
