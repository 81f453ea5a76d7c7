package press.dateline.web.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.dateline.authority.corrections.Corrections;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.Archive;
import press.dateline.search.state.Facet;
import press.dateline.search.state.SearchQuery;

/** Who else an editor may mean: entities one of whose words begins like what was typed. */
final class Candidates {

    private static final int EACH = 25;

    /** One of them; {@code stories} says how many stories name it. */
    record Candidate(EntityKey key, String name, String country, long stories) {}

    private final Archive archive;
    private final Corrections corrections;

    Candidates(Archive archive, Corrections corrections) {
        this.archive = archive;
        this.corrections = corrections;
    }

    /** Those of the same kind first, then the most frequent; without {@code self}. */
    List<Candidate> of(String text, EntityKey self) {
        if (text.isBlank()) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            archive.values(SearchQuery.EVERYTHING, Facet.of(kind), "", text, 1).values().stream()
                    .map(value -> new Candidate(
                            new EntityKey(kind, value.id()), value.name(), value.country(), value.count()))
                    .filter(candidate ->
                            !candidate.key().equals(self) && !corrections.now().hidden(candidate.key()))
                    .sorted(Comparator.comparingLong(Candidate::stories).reversed())
                    .limit(EACH)
                    .forEach(candidates::add);
        }
        return Stream.concat(
                        candidates.stream().filter(each -> each.key().kind() == self.kind()),
                        candidates.stream().filter(each -> each.key().kind() != self.kind()))
                .toList();
    }

    /** What names of one person share most often. */
    static String lastWord(String name) {
        String[] words = name.strip().split("\\s+");
        return words[words.length - 1];
    }
}
