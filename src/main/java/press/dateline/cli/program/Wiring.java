package press.dateline.cli.program;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import press.dateline.authority.corrections.CorrectionStore;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.follow.AlertStore;
import press.dateline.follow.Alerts;
import press.dateline.follow.MailConfiguration;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.schema.IndexConfiguration;
import press.dateline.index.schema.IndexNames;
import press.dateline.meaning.SentenceModel;
import press.dateline.search.Archive;
import press.dateline.search.ArchiveParts;
import press.dateline.search.WithheldArticles;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.language.QueryEntities;
import press.dateline.search.request.SemanticIndex;
import press.dateline.search.typing.Suggestions;

/** How the rooms are joined: their classes are plain, here they get what they need. */
final class Wiring {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    IndexNames names(Settings settings) {
        return new IndexNames(settings.prefix().orElse(""));
    }

    @Produces
    @Singleton
    ArticleIndex index(ElasticsearchClient client, IndexNames names, Clock clock, IndexConfiguration configuration) {
        return new ArticleIndex(client, names, clock, configuration.layout());
    }

    @Produces
    @Singleton
    AuthorityStore authority(ElasticsearchClient client, IndexNames names) {
        return new AuthorityStore(client, names.authority());
    }

    @Produces
    @Singleton
    AuthorityFile carried() {
        return AuthorityFile.carried();
    }

    /** Known entities bear the name of the carried file, others the one they came with. */
    @Produces
    @Singleton
    EntityLookup naming(AuthorityFile carried, AuthorityStore brought) {
        return new EntityLookup() {
            @Override
            public Optional<AuthorityRecord> find(Kind kind, String id) {
                return carried.find(kind, id).or(() -> brought.find(kind, id));
            }

            @Override
            public boolean carries(Kind kind, String id) {
                return carried.find(kind, id).isPresent();
            }

            @Override
            public void expect(Collection<EntityKey> entities) {
                brought.expect(entities.stream()
                        .filter(each -> carried.find(each.kind(), each.id()).isEmpty())
                        .toList());
            }
        };
    }

    @Produces
    @Singleton
    Corrections corrections(ElasticsearchClient client, IndexNames names, AuthorityFile carried, Clock clock) {
        return new Corrections(new CorrectionStore(client, names.corrections()), carried, clock);
    }

    @Produces
    @Singleton
    Archive archive(
            ElasticsearchClient client,
            IndexNames names,
            EntityLookup naming,
            AuthorityFile carried,
            Corrections corrections,
            SentenceModel model,
            WithheldArticles withheld,
            Settings settings) {
        return new Archive(
                client,
                names.article(),
                ArchiveParts.plain(naming)
                        .mentioning(QueryEntities.of(carried))
                        .correctedBy(corrections)
                        .withMeaning(
                                settings.meaning()
                                        ? Optional.of(new SemanticIndex(model::question, names.meaning()))
                                        : Optional.empty())
                        .withdrawnAt(withheld::last));
    }

    /** Loaded when first asked, so it costs nothing where meaning is not switched on. */
    @Produces
    @Singleton
    SentenceModel model() {
        return new SentenceModel();
    }

    @Produces
    @Singleton
    Suggestions suggestions(Archive archive) {
        return archive.typing().suggestions();
    }

    /** Without a mail server's name nobody is offered letters. */
    @Produces
    @Singleton
    Alerts alerts(
            ElasticsearchClient client,
            IndexNames names,
            Archive archive,
            EntityLookup naming,
            Corrections corrections,
            Clock clock,
            Settings settings,
            MailConfiguration mail) {
        return new Alerts(
                mail.settings(settings.readersAddress()),
                new AlertStore(client, names.alerts()),
                archive,
                naming,
                () -> corrections.apply(Optional.empty()),
                clock);
    }
}
