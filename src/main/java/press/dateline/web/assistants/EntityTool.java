package press.dateline.web.assistants;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.Archive;
import press.dateline.search.EntityCoverage;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.portrait.Portrait;
import press.dateline.search.state.Facet;
import press.dateline.search.state.Op;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.search.typing.Suggestions;

/** What the archive has on a country, place, actor or organisation, asked for by its id or by a name. */
@Singleton
class EntityTool {

    private static final int LATEST = 5;
    private static final int MOST_CANDIDATES = 10;

    private final Archive archive;
    private final Suggestions suggestions;
    private final AnswerWriter writer;

    EntityTool(Archive archive, Suggestions suggestions, AnswerWriter writer) {
        this.archive = archive;
        this.suggestions = suggestions;
        this.writer = writer;
    }

    Record entity(ToolInput input) {
        Optional<Kind> kind = kind(input.text("kind"));
        String id = input.text("id").strip();
        String name = input.text("name").strip();
        if (!id.isEmpty()) {
            return portrait(
                    new EntityKey(
                            kind.orElseThrow(() -> new ToolTrouble("Beside an id, “kind” has to be " + kinds() + ".")),
                            id.toLowerCase(Locale.ROOT)),
                    input.problems());
        }
        if (name.isEmpty()) {
            throw new ToolTrouble("Say either “kind” and “id”, or a “name”.");
        }
        return named(name, kind, input.problems());
    }

    private static Optional<Kind> kind(String word) {
        return Kind.of(word.strip().toLowerCase(Locale.ROOT));
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
    }

    /** Who alone is called so, or all whose names begin so. */
    private Record named(String name, Optional<Kind> kind, List<String> problems) {
        List<Answers.Candidate> found = candidates(name, kind);
        List<Answers.Candidate> exact = found.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .toList();
        List<Answers.Candidate> meant = exact.isEmpty() ? found : exact;
        if (meant.size() == 1) {
            return portrait(
                    new EntityKey(
                            kind(meant.get(0).facet()).orElseThrow(),
                            meant.get(0).id()),
                    problems);
        }
        if (meant.isEmpty()) {
            throw new ToolTrouble("Nobody and nothing in the archive is called so. The tool facets lists who and where"
                    + " it names.");
        }
        return new Answers.Candidates(
                writer.basis(
                        SearchQuery.EVERYTHING,
                        "Several have a name that begins so; ask again with the kind and the id of the one that is"
                                + " meant.",
                        problems),
                meant);
    }

    /** By the names that stories show, else by others that records know. */
    private List<Answers.Candidate> candidates(String name, Optional<Kind> kind) {
        List<Answers.Candidate> shown = kind.map(Stream::of)
                .orElseGet(() -> Arrays.stream(Kind.values()))
                .map(Facet::of)
                .flatMap(facet -> archive.values(SearchQuery.EVERYTHING, facet, "", name, 1).values().stream()
                        .map(value -> new Answers.Candidate(facet.word(), value.id(), value.name(), value.count())))
                .sorted(Comparator.comparingLong(Answers.Candidate::count).reversed())
                .limit(MOST_CANDIDATES)
                .toList();
        return !shown.isEmpty()
                ? shown
                : suggestions.of(name).stream()
                        .filter(each -> kind.map(each.entity().kind()::equals).orElse(true))
                        .map(each -> new Answers.Candidate(
                                Facet.of(each.entity().kind()).word(),
                                each.entity().id(),
                                each.name(),
                                each.stories()))
                        .toList();
    }

    private Answers.KnownEntity portrait(EntityKey asked, List<String> problems) {
        EntityCoverage coverage = archive.coverage(asked, latest(asked));
        Portrait portrait = coverage.portrait();
        EntityKey key = portrait.key();
        if (!key.equals(asked)) {
            // Editors merged it, or found it to be of another kind.
            return portrait(key, problems);
        }
        long total = coverage.latest().total();
        if (!portrait.standing().known() && total == 0) {
            throw new ToolTrouble("There is no " + key.kind().word()
                    + " with this id; ask with a “name”, or let the tool facets list them.");
        }
        return new Answers.KnownEntity(
                writer.basis(
                        writer.pinned(SearchQuery.EVERYTHING.with(Facet.of(key.kind()), key.id())),
                        "What the archive has on " + portrait.name() + ", a "
                                + key.kind().word() + ".",
                        List.of()),
                who(portrait),
                total,
                coverage.about(),
                coverage.latest().hits().stream().map(writer::story).toList(),
                portrait.passages().stream()
                        .map(passage -> new Answers.Quoted(
                                passage.sentence().text(), passage.headline(), writer.article(passage.id())))
                        .toList(),
                portrait.outstanding().values().stream()
                        .flatMap(List::stream)
                        .map(AnswerWriter::value)
                        .toList());
    }

    private SearchQuery latest(EntityKey key) {
        Facet facet = Facet.of(key.kind());
        return writer.pinned(SearchQuery.EVERYTHING
                .with(facet, key.id())
                .withOp(facet, Op.ALL)
                .withSort(Sort.NEWEST)
                .withSize(LATEST));
    }

    private static Answers.Who who(Portrait portrait) {
        return new Answers.Who(
                Facet.of(portrait.key().kind()).word(),
                portrait.key().id(),
                portrait.name(),
                portrait.standing().note(),
                portrait.standing().country().map(EntityRef::name).orElse(null),
                portrait.standing().aliases(),
                portrait.spellings().stream().map(Portrait.Spelt::name).toList());
    }
}
