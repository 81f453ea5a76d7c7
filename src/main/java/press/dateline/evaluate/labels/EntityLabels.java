package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Labels that have every entity of an article with its {@code kind} and all its spellings, {@code names}. */
final class EntityLabels {

    private EntityLabels() {}

    static Map<Task, ExpectedNames> expected(JsonNode line) {
        Map<Task, ExpectedNames> expected = new EnumMap<>(Task.class);
        expected.put(Task.ACTORS, new ExpectedNames(names(line, "person"), true));
        expected.put(Task.ORGANISATIONS, new ExpectedNames(names(line, "organisation"), true));
        return expected;
    }

    private static List<LabelledName> names(JsonNode line, String kind) {
        List<LabelledName> names = new ArrayList<>();
        line.path("entities").forEach(entity -> {
            List<String> spellings = new ArrayList<>();
            entity.path("names").forEach(name -> spellings.add(name.asText()));
            if (entity.path("kind").asText().equals(kind) && !spellings.isEmpty()) {
                names.add(LabelledName.of(spellings.get(0), spellings));
            }
        });
        return names;
    }
}
