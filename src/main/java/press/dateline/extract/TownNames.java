package press.dateline.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.dateline.authority.Kind;
import press.dateline.authority.Place;

/** Towns that a model takes for people, told by the country the article speaks of: Khon Kaen, Trujillo. */
final class TownNames {

    private static final int SMALLEST = 15_000;

    private final Words words;
    private final Knowledge knowledge;
    private final Findings findings;
    private final Set<String> people = new HashSet<>();

    private TownNames(Words words, Knowledge knowledge, Findings findings) {
        this.words = words;
        this.knowledge = knowledge;
        this.findings = findings;
    }

    static List<Mention> of(Words words, List<Mention> names, Knowledge knowledge, Findings findings) {
        TownNames towns = new TownNames(words, knowledge, findings);
        names.forEach(towns::learn);
        List<Mention> right = new ArrayList<>(names.size());
        names.forEach(name -> right.add(towns.isTown(name) ? name.as(Label.PLACE) : name));
        return right;
    }

    /** A word that is somebody's name in this article is no town in it. */
    private void learn(Mention name) {
        boolean person = name.label() == Label.PERSON
                && (name.length() > 1 && places(name).isEmpty() || Vouching.isPerson(words, name));
        for (int i = name.from(); person && i < name.to(); i++) {
            people.add(words.key(i));
        }
    }

    private boolean isTown(Mention name) {
        if (name.label() != Label.PERSON || people.contains(words.key(name.to() - 1))) {
            return false;
        }
        return places(name).stream()
                .anyMatch(place -> (place.isRegion() || place.population() >= SMALLEST)
                        && findings.has(Kind.COUNTRY, place.entity().country()));
    }

    private List<Place> places(Mention name) {
        return knowledge.file().places(words.text(name.from(), name.to()));
    }
}
