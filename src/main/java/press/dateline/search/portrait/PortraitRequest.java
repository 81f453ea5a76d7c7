package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.authority.file.Spelling;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.EvidenceSentences;
import press.dateline.search.facets.Constraints;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.EntityQuery;
import press.dateline.search.facets.FacetCounts;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.request.Requests;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Asks for and reads what the archive has on one entity. */
public final class PortraitRequest {

    private static final int PASSAGES = 5;
    private static final int OUTSTANDING = 8;
    private static final int PLACES = 40;

    /** So many spellings tell an editor what went wrong; who has more is split by the most frequent. */
    private static final int SPELLINGS = 60;

    /** Found under more ids than this, the rest of its spellings are not listed. */
    private static final int MOST_IDS = 100;

    private final EntityKey key;
    private final Corrected corrected;
    private final EntityLookup naming;
    private final EntityNames names;

    public PortraitRequest(EntityKey asked, Corrected corrected, EntityLookup naming) {
        this.key = corrected.now(asked);
        this.corrected = corrected;
        this.naming = naming;
        this.names = new EntityNames(naming, corrected);
    }

    public SearchRequest.Builder asked() {
        Query live = live();
        Map<String, Aggregation> counts = new LinkedHashMap<>();
        counts.put("spelled", spelled());
        for (Kind kind : Kind.values()) {
            counts.put(kind.word(), outstanding(kind, live));
        }
        if (key.kind() == Kind.COUNTRY) {
            counts.put("places", places());
        }
        return new SearchRequest.Builder()
                .query(q -> q.bool(bool -> bool.filter(live)
                        .filter(EntityQuery.of(key, false, corrected))
                        .should(should ->
                                should.constantScore(about -> about.filter(EntityQuery.of(key, true, corrected))))))
                .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                .sort(sort -> sort.field(
                        by -> by.field("published").order(SortOrder.Desc).missing("_last")))
                .size(PASSAGES)
                .trackTotalHits(track -> track.enabled(true))
                .source(source -> source.filter(filter ->
                        filter.includes("id", "headline", "body", "spelled", "entities.*.id", "entities.*.evidence")))
                .aggregations(counts)
                .timeout(Requests.PATIENCE);
    }

    public Portrait read(SearchResponse<JsonNode> response) {
        Optional<AuthorityRecord> record = naming.find(key.kind(), key.id());
        Map<String, Aggregate> counts = response.aggregations();
        List<Portrait.Spelt> spellings = spellings(counts.get("spelled"));
        String name = corrected
                .name(key)
                .or(() -> record.map(AuthorityRecord::name))
                .orElseGet(() ->
                        spellings.stream().findFirst().map(Portrait.Spelt::name).orElse(key.id()));
        return new Portrait(
                key,
                name,
                new Portrait.Standing(
                        aliases(record, name),
                        record.map(AuthorityRecord::note).orElse(""),
                        country(record),
                        corrected.different(key).stream().map(this::ref).toList(),
                        naming.carries(key.kind(), key.id())
                                || corrected.name(key).isPresent(),
                        corrected.hidden(key)),
                response.hits().total().value(),
                spellings,
                outstanding(counts),
                key.kind() == Kind.COUNTRY ? places(counts.get("places")) : List.of(),
                passages(response));
    }

    private static Query live() {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        Constraints.asOf(SearchQuery.EVERYTHING, bool);
        return Query.of(q -> q.bool(bool.build()));
    }

    private Aggregation spelled() {
        String ids = corrected.parts(key).stream()
                .limit(MOST_IDS)
                .map(part -> escaped(Spelled.of(part.found(), "")) + ".*")
                .collect(Collectors.joining("|"));
        return Aggregation.of(a -> a.terms(terms -> terms.field("spelled")
                        .size(SPELLINGS)
                        .include(include -> include.regexp(ids.isEmpty() ? "nothing" : ids)))
                .aggregations(
                        "one",
                        one -> one.topHits(top -> top.size(1)
                                .source(source -> source.filter(
                                        filter -> filter.includes("entities.*.id", "entities.*.names"))))));
    }

    /** Ids come out of addresses: each of their characters stands for itself. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (!Character.isLetterOrDigit(point)) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }

    private Aggregation outstanding(Kind kind, Query live) {
        List<String> touched = corrected.touched(kind);
        List<String> without = kind == key.kind()
                ? Stream.concat(touched.stream(), Stream.of(key.id()))
                        .distinct()
                        .toList()
                : touched;
        return Aggregation.of(a -> a.significantTerms(terms -> {
            terms.field(kind.word()).size(OUTSTANDING).minDocCount(2L).backgroundFilter(live);
            return without.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(without));
        }));
    }

    /** The ids of places end in that of their country. */
    private Aggregation places() {
        List<String> touched = corrected.touched(Kind.PLACE);
        return Aggregation.of(a -> a.terms(terms -> {
            terms.field(Kind.PLACE.word()).size(PLACES).include(include -> include.regexp(".*-" + escaped(key.id())));
            return touched.isEmpty() ? terms : terms.exclude(exclude -> exclude.terms(touched));
        }));
    }

    /** The record's, the editors', and the names of all that was merged into it; never its name again. */
    private List<String> aliases(Optional<AuthorityRecord> record, String name) {
        Map<String, String> aliases = new LinkedHashMap<>();
        Stream.of(
                        record.stream().flatMap(PortraitRequest::called),
                        corrected.aliases(key).stream(),
                        corrected.absorbed(key).stream()
                                .flatMap(member -> Stream.concat(
                                        corrected.name(member).stream(),
                                        naming.find(member.kind(), member.id()).stream()
                                                .flatMap(PortraitRequest::called))))
                .flatMap(some -> some)
                .filter(alias -> !alias.equals(name) && !corrected.isNoAlias(key, alias))
                .forEach(alias -> aliases.putIfAbsent(Spelling.fold(alias), alias));
        return List.copyOf(aliases.values());
    }

    private static Stream<String> called(AuthorityRecord record) {
        return Stream.concat(Stream.of(record.name()), record.aliases().stream());
    }

    private Optional<EntityRef> country(Optional<AuthorityRecord> record) {
        return record.filter(known ->
                        known.kind() != Kind.COUNTRY && !known.country().isEmpty())
                .map(known -> ref(corrected.now(new EntityKey(Kind.COUNTRY, known.country()))));
    }

    private EntityRef ref(EntityKey other) {
        return new EntityRef(other.kind(), other.id(), names.of(other.kind(), other.id()), false, 0);
    }

    private List<Portrait.Spelt> spellings(Aggregate counts) {
        Map<String, Portrait.Spelt> spellings = new LinkedHashMap<>();
        for (StringTermsBucket bucket : counts.sterms().buckets().array()) {
            Spelled.read(List.of(bucket.key().stringValue())).forEach((found, spelling) -> {
                if (corrected.of(found, spelling).equals(key)) {
                    spellings.merge(
                            spelling,
                            new Portrait.Spelt(written(bucket, found, spelling), spelling, bucket.docCount()),
                            (one, other) -> new Portrait.Spelt(one.name(), spelling, one.stories() + other.stories()));
                }
            });
        }
        return List.copyOf(spellings.values());
    }

    /** As one of its articles writes it. */
    private static String written(StringTermsBucket bucket, EntityKey found, String spelling) {
        for (var hit : bucket.aggregations().get("one").topHits().hits().hits()) {
            for (JsonNode entity : hit.source()
                    .to(JsonNode.class)
                    .path("entities")
                    .path(found.kind().word())) {
                if (AnswerReader.text(entity, "id").equals(found.id())) {
                    for (JsonNode name : entity.path("names")) {
                        if (Spelling.key(name.asText()).equals(spelling)) {
                            return name.asText();
                        }
                    }
                }
            }
        }
        return spelling;
    }

    private Map<Kind, List<FacetValue>> outstanding(Map<String, Aggregate> counts) {
        Map<Kind, List<FacetValue>> outstanding = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            List<FacetValue> values = new ArrayList<>();
            Aggregate found = counts.get(kind.word());
            if (found.isSigsterms()) {
                for (SignificantStringTermsBucket bucket :
                        found.sigsterms().buckets().array()) {
                    values.add(value(kind, bucket.key(), bucket.docCount()));
                }
            }
            outstanding.put(kind, values);
        }
        return outstanding;
    }

    private List<FacetValue> places(Aggregate counts) {
        List<FacetValue> places = new ArrayList<>();
        FacetCounts.listed(counts).forEach((id, count) -> places.add(value(Kind.PLACE, id, count)));
        return places;
    }

    private FacetValue value(Kind kind, String id, long count) {
        return new FacetValue(id, names.of(kind, id), count, false, false, names.country(Facet.of(kind), id));
    }

    private List<Portrait.Passage> passages(SearchResponse<JsonNode> response) {
        List<Portrait.Passage> passages = new ArrayList<>();
        for (var hit : response.hits().hits()) {
            EvidenceSentences.of(hit.source(), Set.of(key), corrected)
                    .forEach(evidence -> passages.add(new Portrait.Passage(
                            AnswerReader.text(hit.source(), "id"),
                            AnswerReader.text(hit.source(), "headline"),
                            evidence.sentence())));
        }
        return passages;
    }
}
