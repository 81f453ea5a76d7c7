package press.dateline.extract.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.file.Person;

/**
 * What a surname alone could mean in a story, by its signs, and whom it means where the story names somebody in full.
 *
 * @param at where it stands: offsets into headline, blank line and body as stored
 * @param alone whether the story names nobody of that surname in full
 */
public record Lesson(
        String key,
        List<Integer> at,
        Map<Person, Map<String, Double>> candidates,
        Optional<String> meant,
        boolean alone) {}
