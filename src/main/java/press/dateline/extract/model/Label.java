package press.dateline.extract.model;

/** What a name model takes a name for. */
public enum Label {
    PERSON,
    PLACE,
    ORGANISATION
}
