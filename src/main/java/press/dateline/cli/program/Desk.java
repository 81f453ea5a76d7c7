package press.dateline.cli.program;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.file.AuthorityStore;
import press.dateline.backup.ScheduledSnapshots;
import press.dateline.backup.Snapshots;
import press.dateline.extract.Extractor;
import press.dateline.follow.Alerts;
import press.dateline.follow.MailConfiguration;
import press.dateline.index.rebuild.ArticleIndex;
import press.dateline.index.rebuild.ArticleRebuild;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.vectors.VectorIndexing;
import press.dateline.index.write.ArticleWriter;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.Reception;
import press.dateline.meaning.SentenceModel;
import press.dateline.search.Archive;
import press.dateline.web.access.Readers;
import press.dateline.web.signin.SetUp;

/** The running program as a command sees it: the archive opened, its parts at hand. */
public final class Desk implements QuarkusApplication {

    @Inject
    ElasticsearchClient client;

    @Inject
    IndexNames names;

    @Inject
    AuthorityStore authority;

    @Inject
    ArticleIndex index;

    @Inject
    Archive archive;

    @Inject
    Corrections corrections;

    @Inject
    Clock clock;

    @Inject
    SentenceModel model;

    @Inject
    Readers readers;

    /** Only whoever serves sends letters. */
    @Inject
    Instance<Alerts> alerts;

    @Inject
    MailConfiguration mail;

    @Inject
    Reception reception;

    @Inject
    EngineCare care;

    @Inject
    SetUp setUp;

    @Inject
    Snapshots snapshots;

    @Inject
    ScheduledSnapshots scheduledSnapshots;

    /**
     * Starts the program around {@code work} and answers its exit code; what it throws is thrown here.
     *
     * @param settings what the command line settled; pages are served only where it says so
     */
    public static int run(Map<String, String> settings, ToIntFunction<Desk> work) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("quarkus.http.host-enabled", "false");
        Launch launch = Launch.of(all, work);
        int[] code = new int[1];
        Quarkus.run(Desk.class, (exit, failure) -> {
            code[0] = exit;
            if (failure != null) {
                launch.failed(failure);
            }
        });
        launch.rethrow();
        return code[0];
    }

    @Override
    public int run(String... arguments) {
        return Launch.current().work(this);
    }

    public IndexNames names() {
        return names;
    }

    public ArticleIndex index() {
        return index;
    }

    public Archive archive() {
        return archive;
    }

    public ArticleWriter writer() {
        return new ArticleWriter(client, names, authority, clock);
    }

    /** Where what stories mean is worked out; throws {@link IllegalStateException} where the model cannot run. */
    public VectorIndexing meanings() {
        try {
            model.question("");
        } catch (RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "The model for searching by meaning does not run on this machine (" + e.getMessage()
                            + "). Start without --meaning and DATELINE_MEANING.",
                    e);
        }
        return new VectorIndexing(client, names, model, clock, readers::here);
    }

    public ArticleRebuild rebuild() {
        return new ArticleRebuild(client, names, authority, extractor(), clock).laidOut(index.layout());
    }

    /** Needs no model. */
    public ArticleRebuild rebuildOfMapping() {
        return ArticleRebuild.ofMapping(client, names, authority, clock).laidOut(index.layout());
    }

    /** Loaded when first needed: serving readers needs no model. */
    public Extractor extractor() {
        return reception.extractor();
    }

    public Reception reception() {
        return reception;
    }

    public Corrections corrections() {
        return corrections;
    }

    public ElasticsearchClient client() {
        return client;
    }

    public Clock clock() {
        return clock;
    }

    public SentenceModel model() {
        return model;
    }

    /** Sends letters; only whoever serves may ask for it. */
    public Alerts alerts() {
        return alerts.get();
    }

    public MailConfiguration mail() {
        return mail;
    }

    public SetUp setUp() {
        return setUp;
    }

    public Snapshots snapshots() {
        return snapshots;
    }

    /** Makes snapshots by itself; only whoever serves may ask for it. */
    public ScheduledSnapshots scheduledSnapshots() {
        return scheduledSnapshots;
    }

    public EngineCare care() {
        return care;
    }

    public Withdrawals withdrawals() {
        return new Withdrawals(client, names, clock);
    }
}
