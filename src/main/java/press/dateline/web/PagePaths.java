package press.dateline.web;

import jakarta.ws.rs.NotFoundException;
import press.dateline.authority.EntityKey;
import press.dateline.authority.Kind;
import press.dateline.search.Facet;
import press.dateline.search.Links;
import press.dateline.search.SearchQuery;

/** Where the pages are that other pages lead to, as paths of this server. */
final class PagePaths {

    /** In which forms the words of a search were found. */
    static final String FORMS = "/forms";

    private PagePaths() {}

    static String article(String id) {
        return "/articles/" + id;
    }

    static String difference(String id, String against) {
        return article(id) + "/diff?against=" + against;
    }

    static String entity(Kind kind, String id) {
        return "/" + kind.plural() + "/" + id;
    }

    static String correct(EntityKey key) {
        return correct(key.kind(), key.id());
    }

    static String correct(Kind kind, String id) {
        return entity(kind, Encoded.part(id)) + "/correct";
    }

    /** The search for all stories that name an entity. */
    static String stories(Kind kind, String id) {
        return Links.link("/search", SearchQuery.EVERYTHING.with(Facet.of(kind), id));
    }

    /** The kind that a path names in the plural; throws {@link NotFoundException} where there is none. */
    static Kind kind(String plural) {
        for (Kind kind : Kind.values()) {
            if (kind.plural().equals(plural)) {
                return kind;
            }
        }
        throw new NotFoundException("There is no list of " + plural + ".");
    }
}
