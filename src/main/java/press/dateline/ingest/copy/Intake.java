package press.dateline.ingest.copy;

/** What reads files hands over: articles and failures in the order of the file. */
public interface Intake {

    void article(Origin origin, Incoming incoming);

    void failure(Failure failure);
}
