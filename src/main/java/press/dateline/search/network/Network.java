package press.dateline.search.network;

import java.util.List;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.language.Reading;
import press.dateline.search.state.SearchQuery;

/**
 * Who appears with whom in the stories of a search.
 *
 * @param query the search; narrowed to a name or a pair it has as many articles as are counted here
 * @param said the search said back
 * @param unasked kinds of which the search wants any of several, so that no link could ask for one more beside these
 * @param names those that most stories name, the most first; whom the search asks for is not among them
 * @param ties pairs of them that are named in one story, the strongest first
 */
public record Network(SearchQuery query, Reading said, List<Kind> unasked, List<Named> names, List<Tie> ties) {

    /** Somebody or some place, and how many articles of the search name it. */
    public record Named(EntityKey entity, String name, long articles) {}

    /** Two of them, and how many articles of the search name both. */
    public record Tie(Named one, Named other, long articles) {}

    public Network {
        unasked = List.copyOf(unasked);
        names = List.copyOf(names);
        ties = List.copyOf(ties);
    }

    /** The same with only so many names, those that most stories name. */
    public Network of(int most) {
        List<Named> kept = names.subList(0, Math.min(most, names.size()));
        List<Tie> between = ties.stream()
                .filter(tie -> kept.contains(tie.one()) && kept.contains(tie.other()))
                .toList();
        return new Network(query, said, unasked, kept, between);
    }

    /** The search said back in English. */
    public String reading() {
        return said.english();
    }
}
