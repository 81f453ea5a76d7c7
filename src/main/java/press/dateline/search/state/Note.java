package press.dateline.search.state;

import java.util.List;
import java.util.Locale;

/**
 * Something to tell whoever asked, by what it is and its parts, so that a page can put it into its reader's language.
 *
 * @param parts text, numbers, and other notes, in the order of the kind's words
 */
public record Note(NoteKind kind, List<Object> parts) {

    public Note {
        parts = List.copyOf(parts);
    }

    public static Note of(NoteKind kind, Object... parts) {
        return new Note(kind, List.of(parts));
    }

    /** In plain English, as programs are told it. */
    public String text() {
        return String.format(
                Locale.ENGLISH,
                kind.english(),
                parts.stream()
                        .map(part -> part instanceof Note note ? note.text() : part)
                        .toArray());
    }

    public static List<String> texts(List<Note> notes) {
        return notes.stream().map(Note::text).toList();
    }
}
