package press.dateline.cli.program;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.extract.Extractor;
import press.dateline.index.runs.RunStore;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.IncomingRecord;
import press.dateline.ingest.Reception;
import press.dateline.ingest.originals.Originals;
import press.dateline.search.WithheldArticles;
import press.dateline.search.WithheldStories;

/** How what takes articles in, holds them back and withdraws them gets what it needs. */
final class IncomingWiring {

    /** Whoever types is told at once of what this program withdraws. */
    @Produces
    @Singleton
    Withdrawals withdrawals(ElasticsearchClient client, IndexNames names, Clock clock, WithheldArticles withheld) {
        return new Withdrawals(client, names, clock, withheld::forget);
    }

    /** With a writer of its own, which takes one batch at a time. */
    @Produces
    @Singleton
    Reception reception(
            ElasticsearchClient client,
            IndexNames names,
            AuthorityStore authority,
            Clock clock,
            Withdrawals withdrawals,
            IncomingRecord record) {
        return new Reception(
                Extractor::load,
                new ArticleWriter(client, names, authority, clock, withdrawals),
                withdrawals,
                Optional.of(record));
    }

    @Produces
    @Singleton
    IncomingRecord incoming(ElasticsearchClient client, IndexNames names, Clock clock, Settings settings) {
        return new IncomingRecord(Originals.in(settings.data()), new RunStore(client, names), clock);
    }

    @Produces
    @Singleton
    WithheldArticles withheld(ElasticsearchClient client, IndexNames names, Clock clock) {
        return new WithheldArticles(client, names.withheld(), clock);
    }

    @Produces
    @Singleton
    WithheldStories withheldStories(ElasticsearchClient client, IndexNames names) {
        return new WithheldStories(client, names.withheld());
    }
}
