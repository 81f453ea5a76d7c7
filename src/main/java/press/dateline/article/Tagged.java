package press.dateline.article;

import java.util.List;

/**
 * Whom and where a sender itself says that its story is about, in the sender's words; evidence, beside what Dateline finds.
 */
public record Tagged(List<String> people, List<String> organisations, List<String> places) {

    public static final Tagged NOTHING = new Tagged(List.of(), List.of(), List.of());

    public Tagged {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
    }

    public boolean isEmpty() {
        return people.isEmpty() && organisations.isEmpty() && places.isEmpty();
    }
}
