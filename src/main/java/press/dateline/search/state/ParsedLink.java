package press.dateline.search.state;

import java.util.List;

/** What a link asks, and what in it could not be understood and was left out. */
public record ParsedLink(SearchQuery query, List<Note> notes) {

    public ParsedLink {
        notes = List.copyOf(notes);
    }

    /** The notes in plain English. */
    public List<String> problems() {
        return Note.texts(notes);
    }
}
