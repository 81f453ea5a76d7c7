package press.dateline.ingest;

/** What reads files hands over: articles and failures in the order of the file. */
interface Intake {

    void article(Origin origin, Incoming incoming);

    void failure(Failure failure);
}
