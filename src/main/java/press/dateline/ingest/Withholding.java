package press.dateline.ingest;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import press.dateline.background.Causes;
import press.dateline.background.RepeatedTask;
import press.dateline.index.schema.IndexUnavailable;
import press.dateline.index.schema.StoryKey;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.index.write.Withdrawals;
import press.dateline.ingest.erasure.Erasure.Erased;
import press.dateline.ingest.erasure.StoriesToErase;

/** What editors and senders decide about stories that are here, between two batches of what comes in. */
public final class Withholding {

    private static final Logger LOG = Logger.getLogger(Withholding.class);
    private static final Duration TIDYING = Duration.ofDays(1);

    /** A start has enough to do. */
    private static final Duration AFTER_THE_START = Duration.ofMinutes(10);

    private final Withdrawals withdrawals;
    private final Optional<IncomingRecord> record;
    private final Reception reception;

    Withholding(Withdrawals withdrawals, Optional<IncomingRecord> record, Reception reception) {
        this.withdrawals = withdrawals;
        this.record = record;
        this.reception = reception;
    }

    /** The senders that have a story of this uri here. */
    public List<String> sources(String uri) {
        return List.copyOf(withdrawals.sources(uri));
    }

    /** What erasing these stories would do to the received files that they were in. */
    public Erased foresee(List<StoryKey> stories) {
        return record.map(kept -> kept.erasure().foresee(toErase(stories)))
                .orElseGet(() -> new Erased(0, 0, List.of()));
    }

    /**
     * Withdraws stories for good, and erases them from the received files where the note says so; answers how many articles
     * readers found until now.
     */
    public long withdraw(List<StoryKey> stories, WithdrawalNote note) {
        synchronized (reception) {
            long gone = withdrawals.withdraw(stories, note);
            if (note.erased()) {
                record.ifPresent(kept -> kept.erasure().erase(toErase(stories)));
            }
            return gone;
        }
    }

    /** Withdraws the story for good; answers how many articles readers found until now. */
    public long withdraw(String source, String uri, String who, String why) {
        return withdraw(List.of(new StoryKey(source, uri)), new WithdrawalNote(who, why, "", false));
    }

    /** Takes a withdrawal back; answers how many articles readers find again. */
    public long restore(StoryKey story, String who) {
        synchronized (reception) {
            return withdrawals.restore(story, who);
        }
    }

    /** Hides a story until a time; answers how many articles readers found until now. */
    public long hold(StoryKey story, Instant until, WithdrawalNote by) {
        synchronized (reception) {
            return withdrawals.hold(story, until, by);
        }
    }

    /** Ends the embargo of a story, which readers find at once. */
    public void endHold(StoryKey story, String who) {
        synchronized (reception) {
            withdrawals.endHold(story, who);
            reception.release();
        }
    }

    /** What a program that was killed left undone: received files that should have been erased. */
    public void goOn() {
        record.ifPresent(kept -> {
            try {
                withdrawals.erased((stories, articles) -> kept.erasure().erase(new StoriesToErase(stories, articles)));
            } catch (IndexUnavailable | UncheckedIOException e) {
                // No reason not to serve readers.
                LOG.warn("What was to be erased may still be kept, which is looked at again at the next start: "
                        + Causes.of(e));
            }
        });
    }

    /** Looks once a day, beside all else, for received files that nothing is noted of: they may be a million. */
    public void startTidying() {
        record.ifPresent(kept -> RepeatedTask.start("received files", AFTER_THE_START, TIDYING, () -> {
            try {
                kept.tidy();
            } catch (RuntimeException e) {
                LOG.warn(
                        "Received files that nothing is noted of may still be kept, which is looked at again tomorrow: "
                                + Causes.of(e));
            }
        }));
    }

    private StoriesToErase toErase(List<StoryKey> stories) {
        Set<String> articles = new HashSet<>();
        stories.forEach(story -> articles.addAll(withdrawals.articles(story)));
        return new StoriesToErase(Set.copyOf(stories), articles);
    }
}
