package press.dateline.extract.names;

/** What a name model takes a name for. */
public enum Label {
    PERSON,
    PLACE,
    ORGANISATION
}
