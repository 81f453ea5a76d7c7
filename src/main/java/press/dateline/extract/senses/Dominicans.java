package press.dateline.extract.senses;

import java.util.List;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.rules.Rule;

/** The adjective that the Dominican Republic and Dominica share. */
public final class Dominicans {

    private Dominicans() {}

    /** Whether {@code sighting} is that adjective. */
    public static boolean are(Story story, Lexicon.Match<Known> sighting) {
        return story.on(Rule.DOMINICAN)
                && sighting.meanings().get(0).sense() == Known.Sense.DEMONYM
                && sighting.meanings().stream()
                        .filter(known -> known.sense() == Known.Sense.DEMONYM)
                        .anyMatch(known -> known.entity().id().equals("do"));
    }

    /** Of the Republic, unless the story speaks of {@code island}, its capital or its people. */
    public static Known meant(List<Known> meanings, boolean island) {
        return meanings.stream()
                .filter(known -> known.entity().id().equals(island ? "dm" : "do"))
                .findFirst()
                .orElseThrow();
    }
}
