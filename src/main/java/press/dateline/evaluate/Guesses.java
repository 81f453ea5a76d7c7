package press.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.evaluate.labels.LabelledName;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.lookup.Titles;

/** Extraction's answer to a task. */
final class Guesses {

    private static final Set<String> PEOPLE = AuthorityFile.carried().people().stream()
            .map(person -> person.entity().id())
            .collect(Collectors.toSet());

    private Guesses() {}

    static List<LabelledName> of(Task task, Extraction extraction, boolean groupsAreOrganisations) {
        return switch (task) {
            case COUNTRIES_ABOUT ->
                extraction.countries().stream()
                        .filter(Found::about)
                        .map(found -> LabelledName.of(found.id()))
                        .toList();
            case COUNTRIES_MENTIONED ->
                extraction.countries().stream()
                        .map(found -> LabelledName.of(found.id()))
                        .toList();
            case PLACES -> names(extraction.places());
            case TOWNS ->
                extraction.places().stream()
                        .filter(place -> !place.names().isEmpty())
                        .map(place -> LabelledName.inCountry(place.names(), place.country()))
                        .toList();
            case ACTORS ->
                names(extraction.actors().stream()
                        .filter(actor -> !groupsAreOrganisations || !isGroup(actor))
                        .toList());
            case ORGANISATIONS ->
                names(Stream.concat(
                                extraction.organisations().stream(),
                                extraction.actors().stream().filter(actor -> groupsAreOrganisations && isGroup(actor)))
                        .toList());
        };
    }

    /** Whether {@code actor} is a group such as the Taliban, which most labels count as an organisation. */
    private static boolean isGroup(Found actor) {
        return !PEOPLE.contains(actor.id())
                && AuthorityFile.carried().find(Kind.ACTOR, actor.id()).isPresent();
    }

    private static LabelledName name(Found found) {
        Set<String> spellings = new HashSet<>(found.names());
        if (found.entity().kind() == Kind.ACTOR) {
            found.names().stream().map(Guesses::withoutTitle).forEach(spellings::add);
        }
        spellings.addAll(found.entity().aliases());
        return LabelledName.of(found.name(), spellings);
    }

    /** Labels have Harry where the article has Prince Harry. */
    private static String withoutTitle(String spelling) {
        int blank = spelling.indexOf(' ');
        boolean titled = blank > 0 && Titles.isTitle(Spelling.key(spelling.substring(0, blank)));
        return titled ? spelling.substring(blank + 1) : spelling;
    }

    private static List<LabelledName> names(List<Found> found) {
        List<LabelledName> names = new ArrayList<>();
        found.forEach(each -> names.add(name(each)));
        return names;
    }
}
