package press.dateline.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.dateline.article.Handling;
import press.dateline.extract.findings.Extraction;
import press.dateline.index.copies.StoryGrouping;
import press.dateline.index.schema.IndexNames;
import press.dateline.index.schema.StoryKey;

/** Decides which of the articles that come in readers may see: carries kills out and keeps what is held or withdrawn. */
final class Gate {

    private final Withheld withheld;
    private final Withdrawals withdrawals;

    /** Of the last batch those that were held before. */
    private final Set<String> held = new HashSet<>();

    /** What is said of stories of these uris, by their senders and by editors. */
    private record Said(List<Withdrawal> withdrawals, List<Hold> holds) {}

    Gate(ElasticsearchClient client, IndexNames names, Withdrawals withdrawals) {
        this.withheld = new Withheld(client, names);
        this.withdrawals = withdrawals;
    }

    /** Those of {@code all} that readers may see now; what became of the others is put into {@code outcomes}. */
    Map<String, Extracted> pass(Map<String, Extracted> all, Instant now, Map<String, Outcome> outcomes)
            throws IOException {
        for (Map.Entry<String, Extracted> each : all.entrySet()) {
            if (each.getValue().handling().kills()) {
                outcomes.put(each.getKey(), kill(each.getValue(), all.values()));
            }
        }
        Map<String, Withheld.WithheldEntry> known = new HashMap<>();
        List<Withdrawal> said = new ArrayList<>();
        List<Hold> holds = new ArrayList<>();
        for (Withheld.WithheldEntry entry : known(all.values())) {
            known.put(entry.id(), entry);
            if (entry.kind().equals(Withdrawal.KIND)) {
                said.add(Withdrawal.of(entry.source()));
            } else if (entry.kind().equals(Hold.KIND)) {
                holds.add(Hold.of(entry.source()));
            }
        }
        held.clear();
        Map<String, Extracted> fresh = new LinkedHashMap<>();
        List<BulkOperation> kept = new ArrayList<>();
        all.forEach((id, each) -> {
            if (!outcomes.containsKey(id)) {
                Outcome outcome = outcome(each, now, new Said(said, holds), known, kept);
                if (outcome == Outcome.STORED) {
                    fresh.put(id, each);
                } else {
                    outcomes.put(id, outcome);
                }
            }
        });
        withheld.write(kept);
        return fresh;
    }

    List<Extracted> due(Instant now) throws IOException {
        return withheld.due(now).stream()
                .map(entry -> new Extracted(entry.article(), Extraction.NOTHING, entry.handling()))
                .toList();
    }

    /** What was held and has been stored is held no more. */
    void released(Collection<String> stored) throws IOException {
        withheld.write(held.stream()
                .filter(stored::contains)
                .map(WithheldDocument::gone)
                .toList());
        held.clear();
    }

    private List<Withheld.WithheldEntry> known(Collection<Extracted> all) throws IOException {
        try {
            return withheld.of(all.stream().map(each -> each.article().uri()).collect(Collectors.toSet()));
        } catch (ElasticsearchException e) {
            // An archive that an earlier Dateline made and nobody has opened since holds nothing back.
            if (e.status() == 404) {
                return List.of();
            }
            throw e;
        }
    }

    private Outcome outcome(
            Extracted each,
            Instant now,
            Said said,
            Map<String, Withheld.WithheldEntry> known,
            List<BulkOperation> kept) {
        String id = each.article().id();
        StoryKey story = StoryKey.of(each.article());
        Age age = Age.of(each.article(), each.handling());
        for (Withdrawal withdrawal : said.withdrawals()) {
            if (withdrawal.story().equals(story) && withdrawal.covers(age)) {
                // What is kept of it already is more than this.
                if (!known.containsKey(id) || !known.get(id).kind().equals(Withheld.WITHDRAWN)) {
                    kept.add(WithheldDocument.withdrawn(
                            id, ArticleDocument.of(each, StoryGrouping.Told.NOTHING, now), withdrawal));
                }
                return Outcome.WITHDRAWN;
            }
        }
        Optional<Instant> editors = said.holds().stream()
                .filter(hold -> hold.covers(story, now))
                .map(Hold::until)
                .findFirst();
        if (editors.isPresent() || each.handling().heldAt(now)) {
            Instant until = later(each.handling(), editors);
            kept.add(WithheldDocument.embargoed(each, until, now));
            kept.addAll(heldLonger(each, until, known.values(), now));
            return known.containsKey(id) ? Outcome.UNCHANGED : Outcome.EMBARGOED;
        }
        if (known.containsKey(id)) {
            held.add(id);
        }
        return Outcome.STORED;
    }

    /** The end of its sender's embargo or an editor's; {@code null} where the sender keeps it to himself. */
    private static Instant later(Handling handling, Optional<Instant> editors) {
        Instant senders = handling.embargo();
        if (editors.isEmpty() || (senders == null && handling.status() == Handling.Status.WITHHELD)) {
            return senders;
        }
        return senders != null && senders.isAfter(editors.get()) ? senders : editors.get();
    }

    /** A newer version under an embargo holds the older ones as long; they must not be all that readers see. */
    private static List<BulkOperation> heldLonger(
            Extracted newer, Instant until, Collection<Withheld.WithheldEntry> known, Instant now) {
        StoryKey story = StoryKey.of(newer.article());
        Age age = Age.of(newer.article(), newer.handling());
        return known.stream()
                .filter(entry -> entry.kind().equals(Withheld.EMBARGOED)
                        && entry.story().equals(story)
                        && Age.BY_MOMENT.compare(Age.of(entry.source()), age) < 0)
                .map(entry -> new Extracted(entry.article(), Extraction.NOTHING, entry.handling()))
                .map(older -> WithheldDocument.embargoed(older, until, now))
                .toList();
    }

    /** A notice that does not say who sends it can only mean the one story of its uri. */
    private Outcome kill(Extracted notice, Collection<Extracted> batch) throws IOException {
        StoryKey story = StoryKey.of(notice.article());
        String uri = story.uri();
        if (story.source().isEmpty()) {
            Set<String> sources = new HashSet<>(withdrawals.sources(uri));
            batch.stream()
                    .filter(each -> each.article().uri().equals(uri))
                    .forEach(each -> sources.add(StoryKey.of(each.article()).source()));
            sources.remove("");
            if (sources.size() > 1) {
                return Outcome.failed("kills a story without saying whose, and " + sources.size()
                        + " sources have one of this uri (" + String.join(", ", sources) + "); name the source");
            }
            story = sources.isEmpty() ? story : new StoryKey(sources.iterator().next(), uri);
        }
        withdrawals.kill(notice, story);
        return Outcome.WITHDRAWN;
    }
}
