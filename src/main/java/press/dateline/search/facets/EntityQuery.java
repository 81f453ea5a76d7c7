package press.dateline.search.facets;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.index.schema.ArticleField;

/**
 * The articles that bear an entity, under the corrections in force.
 *
 * <p>Articles keep the ids under which their entities were found; corrections only change which of them are asked for.
 */
public final class EntityQuery {

    private EntityQuery() {}

    /** Where ids of a kind are kept. */
    public static String field(Kind kind, boolean about) {
        return about ? "about." + kind.word() : kind.word();
    }

    public static Query of(EntityKey entity, boolean about, Corrected corrected) {
        List<Query> parts =
                corrected.parts(entity).stream().map(part -> part(part, about)).toList();
        return parts.size() == 1 ? parts.get(0) : any(parts);
    }

    /** Those that bear at least one of them. */
    static Query anyOf(Collection<EntityKey> entities, boolean about, Corrected corrected) {
        List<Query> any = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<String> simple = entities.stream()
                    .filter(entity -> entity.kind() == kind && isSimple(entity, corrected))
                    .map(EntityKey::id)
                    .toList();
            if (!simple.isEmpty()) {
                any.add(terms(field(kind, about), simple));
            }
        }
        entities.stream()
                .filter(entity -> !isSimple(entity, corrected))
                .forEach(entity -> any.add(of(entity, about, corrected)));
        return any.size() == 1 ? any.get(0) : any(any);
    }

    public static Query terms(String field, Collection<String> values) {
        List<FieldValue> any = values.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(terms -> terms.field(field).terms(list -> list.value(any))));
    }

    private static boolean isSimple(EntityKey entity, Corrected corrected) {
        List<Corrected.Part> parts = corrected.parts(entity);
        return parts.size() == 1
                && parts.get(0).found().equals(entity)
                && parts.get(0).only().isEmpty()
                && parts.get(0).except().isEmpty();
    }

    /** Those that bear it, the better the more often they name it. */
    public static Query often(EntityKey entity, Corrected corrected) {
        return any(corrected.parts(entity).stream()
                .map(part -> part(
                        part, Constraints.has(ArticleField.NAMED, part.found().toString())))
                .toList());
    }

    private static Query part(Corrected.Part part, boolean about) {
        return part(
                part,
                Constraints.has(field(part.found().kind(), about), part.found().id()));
    }

    private static Query part(Corrected.Part part, Query found) {
        if (part.only().isEmpty() && part.except().isEmpty()) {
            return found;
        }
        BoolQuery.Builder bool = new BoolQuery.Builder().must(found);
        if (!part.only().isEmpty()) {
            bool.filter(spelled(part.found(), part.only()));
        }
        if (!part.except().isEmpty()) {
            bool.mustNot(spelled(part.found(), part.except()));
        }
        return Query.of(q -> q.bool(bool.build()));
    }

    private static Query spelled(EntityKey found, Collection<String> keys) {
        return terms(
                ArticleField.SPELLED,
                keys.stream().map(key -> Spelled.of(found, key)).toList());
    }

    /** Of no queries at all: nothing. */
    private static Query any(List<Query> queries) {
        return queries.isEmpty()
                ? Query.of(q -> q.matchNone(none -> none))
                : Query.of(q -> q.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
    }
}
