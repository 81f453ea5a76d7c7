package press.dateline.search.typing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Spelling;
import press.dateline.search.facets.EntityLookup;

/**
 * The archive's most frequent entities by the beginnings of the words of their names, kept in memory: while somebody
 * types there is no time to ask the engine.
 *
 * <p>What it knows is up to a minute old. Who asks before anything is known, as just after a start, waits for it a little.
 */
public final class Suggestions {

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Well below what a letter may take ({@code RequestDeadline}): headlines and words are still to come. */
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Supplier<List<Suggestion>> entities;
    private final EntityLookup naming;
    private final AtomicReference<CompletableFuture<Void>> reading =
            new AtomicReference<>(CompletableFuture.completedFuture(null));
    private volatile NameBeginnings names = new NameBeginnings();
    private volatile long read;

    /** Says when a story was last withdrawn: whom only that one named must not be suggested for another minute. */
    private final Supplier<Instant> withdrawn;

    private volatile Instant readAt = Instant.EPOCH;

    /** Those that {@code entities} gives, most of them once a minute; {@code naming} knows their other names. */
    public Suggestions(Supplier<List<Suggestion>> entities, EntityLookup naming) {
        this(entities, naming, () -> Instant.EPOCH);
    }

    /** The same, which forgets at once what has been withdrawn. */
    public Suggestions(Supplier<List<Suggestion>> entities, EntityLookup naming, Supplier<Instant> withdrawn) {
        this.entities = entities;
        this.naming = naming;
        this.withdrawn = withdrawn;
    }

    /**
     * Those one of whose names has words that begin as {@code typed} does, most frequent first; where there are none, those
     * whose words begin with the same sounds.
     */
    public List<Suggestion> of(String typed) {
        refresh();
        return names.suggested(typed);
    }

    /** Two entities whose names {@code typed} has one after the other, of what is known; see {@link NameBeginnings#pairs}. */
    public List<NamePair> pairs(String typed) {
        return names.pairs(typed);
    }

    /** The same as {@link #of} for somebody who has typed it whole, and rather waits than has nothing just after a start. */
    public List<Suggestion> meant(String typed) {
        if (read == 0) {
            read();
        }
        return of(typed);
    }

    /** Words of their names that sound as {@code word} does, those of the most frequent first. */
    public Set<String> sounding(String word) {
        if (read == 0) {
            read();
        }
        refresh();
        return names.sounding(word);
    }

    /** Words of their names that are {@code word} but for one letter, those of the most frequent first. */
    public Set<String> oneLetterFrom(String word) {
        return names.oneLetterFrom(word);
    }

    /** In the background, but for the first time: whoever asks gets what is there. */
    private void refresh() {
        if (read != 0 && withdrawn.get().isAfter(readAt)) {
            read();
            return;
        }
        if (read == 0 || System.nanoTime() - read > FRESH.toNanos()) {
            CompletableFuture<Void> running =
                    reading.updateAndGet(latest -> latest.isDone() ? CompletableFuture.runAsync(this::read) : latest);
            if (read == 0) {
                await(running);
            }
        }
    }

    private static void await(CompletableFuture<Void> running) {
        try {
            running.get(FIRST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // An engine that does not answer: nothing is known, and who asks next tries again.
            return;
        }
    }

    void read() {
        NameBeginnings fresh = new NameBeginnings();
        Instant last = withdrawn.get();
        for (Suggestion each : entities.get()) {
            names(each).map(Spelling::key).distinct().forEach(name -> fresh.add(name, each));
        }
        names = fresh;
        readAt = last;
        read = System.nanoTime();
    }

    private Stream<String> names(Suggestion each) {
        return Stream.concat(
                Stream.of(each.name()),
                naming.find(each.entity().kind(), each.entity().id()).stream()
                        .map(AuthorityRecord::aliases)
                        .flatMap(List::stream));
    }
}
