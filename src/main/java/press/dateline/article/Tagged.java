package press.dateline.article;

import java.util.List;

/**
 * Whom and where a sender itself says that its story is about, in the sender's words; evidence, beside what Dateline finds.
 *
 * @param associated what it sent with the story, such as pictures: headline, caption and credit of each
 */
public record Tagged(List<String> people, List<String> organisations, List<String> places, List<String> associated) {

    public static final Tagged NOTHING = new Tagged(List.of(), List.of(), List.of(), List.of());

    public Tagged {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        associated = List.copyOf(associated);
    }

    public boolean isEmpty() {
        return people.isEmpty() && organisations.isEmpty() && places.isEmpty() && associated.isEmpty();
    }
}
