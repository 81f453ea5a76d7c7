package press.dateline.search.portrait;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.request.Snippet;

/**
 * An entity as the archive knows it, read through the corrections in force.
 *
 * @param key what it is now, which is not what was asked for where that was merged or changed its kind
 * @param standing what records and editors say of it
 * @param stories how many name it
 * @param spellings how stories call it at their fullest, most frequent first
 * @param outstanding per kind, those who are named together with it far more often than chance would have it
 * @param places for a country, its places that most stories about or from it name
 * @param passages sentences that name it, of the newest stories about it
 */
public record Portrait(
        EntityKey key,
        String name,
        Standing standing,
        long stories,
        List<Spelt> spellings,
        Map<Kind, List<FacetValue>> outstanding,
        List<FacetValue> places,
        List<Passage> passages) {

    /**
     * What records and editors say of an entity.
     *
     * @param aliases other names of it
     * @param country the one it belongs to, for all but countries
     * @param different who an editor said it is not
     * @param known whether a record or an editor names it
     * @param hidden whether an editor took it off all lists
     */
    public record Standing(
            List<String> aliases,
            String note,
            Optional<EntityRef> country,
            List<EntityRef> different,
            boolean known,
            boolean hidden) {}

    /**
     * A spelling and how many stories have it.
     *
     * @param key what tells spellings apart: without case, accents and punctuation
     */
    public record Spelt(String name, String key, long stories) {}

    /** A sentence of the article {@code id}. */
    public record Passage(String id, String headline, Snippet sentence) {}
}
