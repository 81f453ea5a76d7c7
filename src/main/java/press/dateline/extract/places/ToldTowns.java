package press.dateline.extract.places;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.file.Place;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;

/** Towns that the story has told apart; a name that comes again, or the beginning of a long one, means the same. */
final class ToldTowns {

    private final Story story;
    /** By a comma or the dateline. */
    private final Map<String, Place> told = new LinkedHashMap<>();
    /** Towns with small words in their names, of which the rest of a story tends to use only what stands before. */
    private final Map<String, Place> wholes = new LinkedHashMap<>();

    ToldTowns(Story story) {
        this.story = story;
    }

    void tell(String key, Place place) {
        told.putIfAbsent(key, place);
    }

    /** What the story has told of that name. */
    Optional<Place> of(String key) {
        return Optional.ofNullable(story.on(Rule.TOWN_TOLD_ELSEWHERE) ? told.get(key) : null);
    }

    void remember(Mention name, Place place) {
        for (int i = name.from() + 1; i + 1 < name.to(); i++) {
            if (!story.words().get(i).isCapital()) {
                wholes.putIfAbsent(story.words().key(name.from(), name.to()), place);
            }
        }
    }

    /** The place in this story whose name begins so and goes on in small letters. */
    Optional<Place> whole(String key) {
        return wholes.entrySet().stream()
                .filter(each ->
                        story.on(Rule.SHORT_NAME_OF_A_TOWN) && each.getKey().startsWith(key + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
