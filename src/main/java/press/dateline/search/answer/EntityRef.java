package press.dateline.search.answer;

import press.dateline.authority.file.Kind;

/**
 * An entity as a hit names it.
 *
 * @param about whether the article is about it, as against merely mentioning it
 * @param mentions how often the article names it
 */
public record EntityRef(Kind kind, String id, String name, boolean about, int mentions) {

    /** The same entity, found in one article under two ids. */
    EntityRef and(EntityRef other) {
        return new EntityRef(kind, id, name, about || other.about, mentions + other.mentions);
    }
}
