package press.dateline.bench.grow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.extract.findings.Found;

/** The people whom articles name, each as often as they do: whoever is drawn is common or rare as in the articles. */
final class PeopleNamed {

    private static final Pattern FULL = Pattern.compile("\\p{L}[\\p{L}.'’-]*( \\p{L}[\\p{L}.'’-]*)* \\p{L}{3,}");

    /**
     * Somebody as one article names them.
     *
     * @param full two words or more, of which the last can stand for them
     */
    record Person(AuthorityRecord record, String full) {

        String last() {
            return full.substring(full.lastIndexOf(' ') + 1);
        }
    }

    private final List<Person> people;

    private PeopleNamed(List<Person> people) {
        this.people = people;
    }

    static PeopleNamed in(List<ReadArticle> articles) {
        List<Person> people = new ArrayList<>();
        articles.forEach(each ->
                each.extraction().actors().forEach(actor -> person(actor).ifPresent(people::add)));
        return new PeopleNamed(List.copyOf(people));
    }

    /** A group, or who is called by anything but a full name and its last word, is nobody whom another could stand for. */
    static Optional<Person> person(Found actor) {
        String full = actor.names().stream()
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (!FULL.matcher(full).matches()) {
            return Optional.empty();
        }
        Person person = new Person(actor.entity(), full);
        return actor.names().stream().allMatch(name -> name.equals(full) || name.equals(person.last()))
                ? Optional.of(person)
                : Optional.empty();
    }

    Optional<Person> any(Random random) {
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(random.nextInt(people.size())));
    }
}
