package press.dateline.ingest.copy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import press.dateline.article.Tagged;

/** Gathers whom and where a sender says that its story is about; what is no name is left out, and nothing fails for it. */
public final class SenderNames {

    /** A list for readers, not for machines. */
    private static final int MOST = 100;

    private static final int LONGEST = 200;
    private static final int LONGEST_CAPTION = 1_000;

    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> organisations = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> associated = new LinkedHashSet<>();

    public void person(String name) {
        add(people, name);
    }

    public void organisation(String name) {
        add(organisations, name);
    }

    public void place(String name) {
        add(places, name);
    }

    /** Headline, caption and credit of a picture or another thing that came with the story. */
    public void associated(String text) {
        String line = Markup.line(Characters.clean(text)).strip();
        if (!line.isEmpty() && associated.size() < MOST) {
            associated.add(line.length() > LONGEST_CAPTION ? line.substring(0, LONGEST_CAPTION) + "…" : line);
        }
    }

    Tagged tagged() {
        return new Tagged(
                List.copyOf(people), List.copyOf(organisations), List.copyOf(places), List.copyOf(associated));
    }

    private static void add(Set<String> names, String text) {
        String name = Markup.line(Characters.clean(text)).strip();
        if (!name.isEmpty() && name.length() <= LONGEST && names.size() < MOST) {
            names.add(name);
        }
    }
}
