package press.dateline.evaluate.labels;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Labels of places by their {@code phrase} and {@code country}; a town is one of those whose {@code feature} is PPL. */
final class TownLabels {

    private TownLabels() {}

    static Map<Task, ExpectedNames> expected(JsonNode line) {
        Set<String> countries = new LinkedHashSet<>();
        Set<String> towns = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        line.path("toponyms").forEach(toponym -> {
            String country = toponym.path("country").asText();
            if (!country.isEmpty()) {
                countries.add(country);
                boolean town = toponym.path("feature").asText().startsWith("PPL");
                (town ? towns : others).add(inCountry(toponym.path("phrase").asText(), country));
            }
        });
        others.removeAll(towns);
        Map<Task, ExpectedNames> expected = new EnumMap<>(Task.class);
        expected.put(Task.COUNTRIES_MENTIONED, new ExpectedNames(names(countries), true));
        expected.put(Task.TOWNS, new ExpectedNames(names(towns), true, names(others)));
        return expected;
    }

    /** As a town is called here: two of one name in two countries are two. */
    static String inCountry(String name, String country) {
        return name + " (" + country + ")";
    }

    private static List<LabelledName> names(Set<String> names) {
        List<LabelledName> labelled = new ArrayList<>();
        names.forEach(name -> labelled.add(LabelledName.of(name)));
        return labelled;
    }
}
