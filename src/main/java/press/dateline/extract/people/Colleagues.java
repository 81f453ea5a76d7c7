package press.dateline.extract.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Person;
import press.dateline.extract.lookup.KnownPeople;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What those whom a story names in full say about a bare surname: compatriots in office, the head of another country. */
final class Colleagues {

    /** What heads of state and government do with one another. */
    private static final Set<String> MEETING = Set.of(
            "met",
            "meets",
            "telephoned",
            "phoned",
            "hosted",
            "dined",
            "sat",
            "spoke",
            "welcomed",
            "received",
            "invited",
            "thanked",
            "telephones",
            "with");

    private final Words words;
    private final KnownPeople known;
    private final int year;

    Colleagues(Words words, KnownPeople known, int year) {
        this.words = words;
        this.known = known;
        this.year = year;
    }

    /** Adds what {@code named} say about {@code bearer}. */
    void look(Person bearer, Collection<AuthorityRecord> named, List<Mention> mentions, Map<String, Double> signs) {
        signs.put("compatriots in office named in full", Math.log1p(compatriots(bearer.entity(), named)));
        if (Office.isHead(bearer) && hasHeadOfAnother(bearer.entity().country(), named)) {
            if (mentions.stream().anyMatch(this::meets)) {
                signs.put("meets the head of another country", 1.0);
            }
            // Bush met Tony Blair in London: his own country is there in him.
            signs.remove("only other countries in the story");
            signs.put("country in the story", 1.0);
        }
    }

    /** How many of {@code person}'s compatriots in office stand near by their surname. */
    long near(AuthorityRecord person, Collection<AuthorityRecord> named, NearName near) {
        return compatriots(
                person,
                named.stream()
                        .filter(other -> near.has(PersonName.of(other.name()).last()))
                        .toList());
    }

    private long compatriots(AuthorityRecord person, Collection<AuthorityRecord> named) {
        return named.stream()
                .filter(other -> !other.id().equals(person.id())
                        && other.country().equals(person.country())
                        && known.of(other).isPresent())
                .map(AuthorityRecord::id)
                .distinct()
                .count();
    }

    private boolean hasHeadOfAnother(String country, Collection<AuthorityRecord> named) {
        return named.stream().anyMatch(other -> !other.country().equals(country) && isHeadThen(other));
    }

    private boolean isHeadThen(AuthorityRecord other) {
        return known.of(other)
                .filter(head -> Office.isHead(head) && (year == 0 || head.yearsFrom(year) == 0))
                .isPresent();
    }

    private boolean meets(Mention mention) {
        return MEETING.contains(words.key(mention.to())) || MEETING.contains(words.key(mention.from() - 1));
    }
}
