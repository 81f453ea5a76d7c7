package press.dateline.search;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import press.dateline.authority.corrections.Corrected;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.request.SemanticIndex;

/**
 * What an archive is read with beside the engine.
 *
 * @param naming who the ids of facets are
 * @param mentioned whom the words of a search name; stories about them come first
 * @param corrections what editors have corrected as of a moment, or by now
 * @param meaning where to find stories by what they mean, if that is offered
 * @param withdrawn when a story was last withdrawn
 */
public record ArchiveParts(
        EntityLookup naming,
        QueryEntities mentioned,
        Function<Optional<Instant>, Corrected> corrections,
        Optional<SemanticIndex> meaning,
        Supplier<Instant> withdrawn) {

    /** No more than names: words that name somebody are words like others, nothing was corrected or withdrawn. */
    public static ArchiveParts plain(EntityLookup naming) {
        return new ArchiveParts(
                naming, QueryEntities.NOBODY, moment -> Corrected.NOTHING, Optional.empty(), () -> Instant.EPOCH);
    }

    public ArchiveParts mentioning(QueryEntities entities) {
        return new ArchiveParts(naming, entities, corrections, meaning, withdrawn);
    }

    public ArchiveParts correctedBy(Function<Optional<Instant>, Corrected> log) {
        return new ArchiveParts(naming, mentioned, log, meaning, withdrawn);
    }

    public ArchiveParts withMeaning(Optional<SemanticIndex> index) {
        return new ArchiveParts(naming, mentioned, corrections, index, withdrawn);
    }

    public ArchiveParts withdrawnAt(Supplier<Instant> last) {
        return new ArchiveParts(naming, mentioned, corrections, meaning, last);
    }
}
