package press.dateline.follow;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.state.Filter;
import press.dateline.search.state.ParsedLink;

/** What keeps a search from meaning what it meant. */
final class Hindrances {

    private final EntityLookup naming;
    private final Supplier<Corrected> corrections;

    Hindrances(EntityLookup naming, Supplier<Corrected> corrections) {
        this.naming = naming;
        this.corrections = corrections;
    }

    /** The first there is, in a sentence. */
    Optional<String> of(ParsedLink asked) {
        if (!asked.problems().isEmpty()) {
            return Optional.of(asked.problems().get(0));
        }
        Corrected corrected = corrections.get();
        return asked.query().filters().entrySet().stream()
                .filter(facet -> facet.getKey().kind().isPresent())
                .flatMap(facet -> keys(facet.getKey().kind().orElseThrow(), facet.getValue()))
                .flatMap(key -> of(key, corrected).stream())
                .findFirst();
    }

    private static Stream<EntityKey> keys(Kind kind, Filter filter) {
        return Stream.concat(filter.values().stream(), filter.not().stream()).map(id -> new EntityKey(kind, id));
    }

    private Optional<String> of(EntityKey asked, Corrected corrected) {
        EntityKey now = corrected.now(asked);
        Optional<String> name =
                corrected.name(now).or(() -> naming.find(now.kind(), now.id()).map(AuthorityRecord::name));
        if (corrected.hidden(now)) {
            return Optional.of("An editor has hidden the %s “%s” in this archive, and the search asks for it."
                    .formatted(now.kind().word(), name.orElse(now.id())));
        }
        return name.isPresent()
                ? Optional.empty()
                : Optional.of("The archive knows no %s “%s” any more, and the search asks for it."
                        .formatted(now.kind().word(), now.id()));
    }
}
