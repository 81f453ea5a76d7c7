package press.dateline.authority.file;

/** Where a record comes from: a table of the authority file and the line in it, counted from 1. */
record TableRow(String table, int line) {

    @Override
    public String toString() {
        return table + ".tsv, line " + line;
    }
}
