package press.dateline.web.view;

import jakarta.ws.rs.NotFoundException;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;

/** Where the pages are that other pages lead to, as paths of this server. */
public final class PagePaths {

    /** In which forms the words of a search were found. */
    public static final String FORMS = "/forms";

    private PagePaths() {}

    public static String article(String id) {
        return "/articles/" + id;
    }

    public static String difference(String id, String against) {
        return article(id) + "/diff?against=" + against;
    }

    /** Where editors withdraw an article or hold it back. */
    public static String withhold(String id) {
        return article(id) + "/withhold";
    }

    public static String entity(Kind kind, String id) {
        return "/" + kind.plural() + "/" + id;
    }

    public static String correct(EntityKey key) {
        return correct(key.kind(), key.id());
    }

    public static String correct(Kind kind, String id) {
        return entity(kind, Encoded.part(id)) + "/correct";
    }

    /** The search for all stories that name an entity. */
    public static String stories(Kind kind, String id) {
        return Links.link("/search", SearchQuery.EVERYTHING.with(Facet.of(kind), id));
    }

    /** The kind that a path names in the plural; throws {@link NotFoundException} where there is none. */
    public static Kind kind(String plural) {
        for (Kind kind : Kind.values()) {
            if (kind.plural().equals(plural)) {
                return kind;
            }
        }
        throw new NotFoundException("There is no list of " + plural + ".");
    }
}
