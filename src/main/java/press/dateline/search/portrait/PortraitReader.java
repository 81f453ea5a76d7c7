package press.dateline.search.portrait;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelled;
import press.dateline.authority.file.Spelling;
import press.dateline.index.schema.Aggregates;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.answer.AnswerReader;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.EvidenceSentences;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.facets.EntityNames;
import press.dateline.search.facets.FacetCounts;
import press.dateline.search.facets.FacetValue;

/** Reads what the archive answered of one entity. */
public final class PortraitReader {

    private final EntityKey key;
    private final Corrected corrected;
    private final EntityLookup naming;
    private final EntityNames names;

    public PortraitReader(EntityKey asked, Corrected corrected, EntityLookup naming) {
        this.key = corrected.now(asked);
        this.corrected = corrected;
        this.naming = naming;
        this.names = new EntityNames(naming, corrected);
    }

    /** The answers under the names of what {@link PortraitRequest} asked. */
    public Portrait read(Map<String, SearchResponse<JsonNode>> answers) {
        Optional<AuthorityRecord> record = naming.find(key.kind(), key.id());
        SearchResponse<JsonNode> response = Objects.requireNonNull(answers.get(PortraitRequest.PASSAGES_OF));
        Map<String, Aggregate> counts = new HashMap<>();
        answers.values().forEach(answer -> counts.putAll(answer.aggregations()));
        List<Portrait.Spelt> spellings = spellings(Aggregates.named(counts, ArticleField.SPELLED));
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
                key.kind() == Kind.COUNTRY ? places(Aggregates.named(counts, PortraitRequest.PLACES_OF)) : List.of(),
                passages(response));
    }

    /** The record's, the editors', and the names of all that was merged into it; never its name again. */
    private List<String> aliases(Optional<AuthorityRecord> record, String name) {
        Map<String, String> aliases = new LinkedHashMap<>();
        Stream.of(
                        record.stream().flatMap(PortraitReader::called),
                        corrected.aliases(key).stream(),
                        corrected.absorbed(key).stream()
                                .flatMap(member -> Stream.concat(
                                        corrected.name(member).stream(),
                                        naming.find(member.kind(), member.id()).stream()
                                                .flatMap(PortraitReader::called))))
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
        for (var hit :
                Aggregates.named(bucket.aggregations(), "one").topHits().hits().hits()) {
            for (JsonNode entity : hit.source()
                    .to(JsonNode.class)
                    .path(ArticleField.ENTITIES)
                    .path(found.kind().word())) {
                if (AnswerReader.text(entity, ArticleField.ID).equals(found.id())) {
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
            FacetCounts.outstanding(Aggregates.named(counts, kind.word()))
                    .forEach((id, count) -> values.add(names.value(kind, id, count)));
            outstanding.put(kind, values);
        }
        return outstanding;
    }

    private List<FacetValue> places(Aggregate counts) {
        List<FacetValue> places = new ArrayList<>();
        FacetCounts.listed(counts).forEach((id, count) -> places.add(names.value(Kind.PLACE, id, count)));
        return places;
    }

    private List<Portrait.Passage> passages(SearchResponse<JsonNode> response) {
        List<Portrait.Passage> passages = new ArrayList<>();
        for (var hit : response.hits().hits()) {
            EvidenceSentences.of(hit.source(), Set.of(key), corrected)
                    .forEach(evidence -> passages.add(new Portrait.Passage(
                            AnswerReader.text(hit.source(), ArticleField.ID),
                            AnswerReader.text(hit.source(), ArticleField.HEADLINE),
                            evidence.sentence())));
        }
        return passages;
    }
}
