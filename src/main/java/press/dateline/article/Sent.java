package press.dateline.article;

/** What somebody sent: the parts of its provenance by their names. */
public interface Sent {

    Provenance provenance();

    default String byline() {
        return provenance().byline();
    }

    default String source() {
        return provenance().source();
    }

    default String dateline() {
        return provenance().dateline();
    }

    default String url() {
        return provenance().url();
    }
}
