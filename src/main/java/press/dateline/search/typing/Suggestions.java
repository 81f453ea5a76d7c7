package press.dateline.search.typing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Spelling;
import press.dateline.search.facets.EntityLookup;
import press.dateline.search.state.TypedText;

/**
 * The archive's most frequent entities by the beginnings of the words of their names, kept in memory: while somebody
 * types there is no time to ask the engine.
 *
 * <p>What it knows is up to a minute old. Who asks before anything is known, as just after a start, waits for it a little.
 */
public final class Suggestions {

    /** As many as a reader takes in while typing. */
    private static final int MOST = 6;

    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Well below what a letter may take ({@code RequestDeadline}): headlines and words are still to come. */
    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Supplier<List<Suggestion>> entities;
    private final EntityLookup naming;
    private final AtomicReference<CompletableFuture<Void>> reading =
            new AtomicReference<>(CompletableFuture.completedFuture(null));
    private volatile NavigableMap<String, List<Suggestion>> byBeginning = new TreeMap<>();
    private volatile MisspelledNames bySound = new MisspelledNames();
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
        return known(typed);
    }

    /** The same for somebody who has typed it whole, and rather waits than has nothing just after a start. */
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
        return bySound.soundingAs(word);
    }

    /** Words of their names that are {@code word} but for one letter, those of the most frequent first. */
    public Set<String> oneLetterFrom(String word) {
        return bySound.oneLetterFrom(word);
    }

    List<Suggestion> known(String typed) {
        String key = Spelling.key(TypedText.line(typed));
        if (key.isEmpty()) {
            return List.of();
        }
        Map<EntityKey, Suggestion> found = new LinkedHashMap<>();
        byBeginning
                .subMap(key, true, key + Character.MAX_VALUE, false)
                .values()
                .forEach(some -> some.forEach(each -> found.putIfAbsent(each.entity(), each)));
        return (found.isEmpty() ? bySound.like(key) : found.values())
                .stream()
                        .sorted(Comparator.comparingLong(Suggestion::stories)
                                .reversed()
                                .thenComparing(Suggestion::name))
                        .limit(MOST)
                        .toList();
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
        NavigableMap<String, List<Suggestion>> fresh = new TreeMap<>();
        MisspelledNames sounds = new MisspelledNames();
        Instant last = withdrawn.get();
        for (Suggestion each : entities.get()) {
            names(each).map(Spelling::key).distinct().forEach(name -> {
                for (int at = 0; at >= 0; at = next(name, at)) {
                    fresh.computeIfAbsent(name.substring(at), unused -> new ArrayList<>(1))
                            .add(each);
                }
                sounds.add(name, each);
            });
        }
        byBeginning = fresh;
        bySound = sounds;
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

    /** Where the next word begins, or -1. */
    private static int next(String name, int at) {
        int blank = name.indexOf(' ', at);
        return blank < 0 ? -1 : blank + 1;
    }
}
