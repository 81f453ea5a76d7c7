package press.dateline.search.answer;

import java.util.List;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.request.Snippet;

/**
 * A sentence of an article that shows why it matches a filter.
 *
 * @param entities whom of those asked for it names
 * @param sentence with their mentions marked
 */
public record Evidence(List<EntityKey> entities, Snippet sentence) {

    public Evidence {
        entities = List.copyOf(entities);
    }
}
