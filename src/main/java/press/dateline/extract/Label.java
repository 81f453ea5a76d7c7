package press.dateline.extract;

/** What a name model takes a name for. */
enum Label {
    PERSON,
    PLACE,
    ORGANISATION
}
