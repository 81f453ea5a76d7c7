package press.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.article.AsideMask;
import press.dateline.article.Provenance;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.authority.file.Spelling;
import press.dateline.evaluate.labels.Half;
import press.dateline.evaluate.labels.LabelledSet;
import press.dateline.extract.EvidenceTest;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;

/**
 * Real articles that say {@code Town, Country} or {@code Town, State} of a town whose name is that of towns in several
 * countries, with just that country or state taken out again: where the town lies is then known, and has to be told
 * from the rest of the story.
 */
final class QualifiedTowns {

    /** How often one town of one country may come, so that no long story of a season decides. */
    private static final int MOST_OF_ONE = 4;

    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}-])((?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.? ){0,3}?\\p{Lu}[\\p{L}\\p{M}’-]+)"
                    + ", ((?:\\p{Lu}[\\p{L}.’-]*\\.? ){0,3}\\p{Lu}[\\p{L}.’-]*)");

    /** Words with a capital that belong to the sentence before a town. */
    private static final Set<String> BEFORE =
            Set.of("in", "at", "from", "near", "to", "of", "the", "outside", "around");

    record Case(Article article, String town, String country) {

        /** The countries in which the article, as read, has a town of that name. */
        Set<String> told(Extraction extraction) {
            return Stream.concat(extraction.places().stream(), extraction.countries().stream())
                    .filter(found -> found.names().stream()
                            .anyMatch(name -> Spelling.key(name).equals(Spelling.key(town))))
                    .map(Found::country)
                    .collect(Collectors.toSet());
        }
    }

    private record Pair(String town, String area, String country) {}

    private final AuthorityFile file = AuthorityFile.carried();
    private final Half half;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    private QualifiedTowns(Half half) {
        this.half = half;
    }

    /** The cases of one half; which half an article is in follows from its address alone. */
    static List<Case> in(Half half) throws IOException {
        QualifiedTowns towns = new QualifiedTowns(half);
        for (String corpus : List.of("wikinews", "newspool2022", "allsides2012-18")) {
            Path path = EvidenceTest.CORPORA.resolve(corpus).resolve("articles.jsonl.gz");
            if (Files.exists(path)) {
                LabelledSet.lines(path, towns::read);
            }
        }
        return towns.cases;
    }

    private void read(JsonNode line) {
        Article article = LabelledSet.article(line);
        int parity = Math.floorMod(Spelling.slug(article.uri()).hashCode() >> 3, 2);
        if (half == Half.ALL || parity == (half == Half.DEV ? 0 : 1)) {
            Map<String, Set<Pair>> pairs = PAIR.matcher(article.body())
                    .results()
                    .flatMap(found -> pair(found).stream())
                    .collect(Collectors.groupingBy(Pair::town, java.util.LinkedHashMap::new, Collectors.toSet()));
            pairs.values().forEach(same -> add(article, same));
        }
    }

    private void add(Article article, Set<Pair> same) {
        Pair pair = same.iterator().next();
        boolean one = same.stream().map(Pair::country).distinct().count() == 1;
        if (one && counts.merge(pair.town() + pair.country(), 1, Integer::sum) <= MOST_OF_ONE) {
            Set<String> areas = same.stream().map(Pair::area).collect(Collectors.toSet());
            Article bare = bare(article, pair.town(), areas);
            if (story(bare.body()).contains(pair.town())) {
                cases.add(new Case(bare, pair.town(), pair.country()));
            }
        }
    }

    /** Nobody is asked about a town that stands only in a caption or a link. */
    private static String story(String body) {
        BitSet aside = AsideMask.of(body);
        StringBuilder story = new StringBuilder(body);
        aside.stream().forEach(at -> story.setCharAt(at, ' '));
        return story.toString();
    }

    private Optional<Pair> pair(MatchResult found) {
        String town = found.group(1);
        int blank = town.indexOf(' ');
        if (blank > 0 && BEFORE.contains(town.substring(0, blank).toLowerCase(java.util.Locale.ROOT))) {
            town = town.substring(blank + 1);
        }
        String name = town;
        Set<String> countries = file.places(name).stream()
                .filter(place -> !place.isRegion())
                .map(place -> place.entity().country())
                .collect(Collectors.toCollection(HashSet::new));
        if (countries.size() < 2 || !file.named(Kind.COUNTRY, name).isEmpty()) {
            return Optional.empty();
        }
        String area = found.group(2);
        for (String part = area; !part.isEmpty(); part = part.substring(0, Math.max(0, part.lastIndexOf(' ')))) {
            Set<String> of = countries(part);
            if (of.size() == 1 && countries.containsAll(of)) {
                return Optional.of(
                        new Pair(name, withoutStop(part), of.iterator().next()));
            }
        }
        return Optional.empty();
    }

    /** The countries that {@code area} is or may lie in: Georgia is in two, and so decides nothing. */
    private Set<String> countries(String area) {
        return Stream.concat(
                        file.named(Kind.COUNTRY, area).stream().map(AuthorityRecord::id),
                        file.places(area).stream().filter(Place::isRegion).map(place -> place.entity()
                                .country()))
                .collect(Collectors.toSet());
    }

    /** The stop of {@code Nebraska.} ends the sentence, and has to stay; that of {@code Neb.} does not. */
    private String withoutStop(String area) {
        String word = area.endsWith(".") ? area.substring(0, area.length() - 1) : area;
        boolean whole = Stream.concat(
                        file.named(Kind.COUNTRY, word).stream(),
                        file.places(word).stream().map(Place::entity))
                .anyMatch(
                        entity -> entity.name().equals(word) || entity.aliases().contains(word));
        return whole ? word : area;
    }

    /** The article without {@code areas} behind the town, wherever that is, and without a dateline of its own. */
    private static Article bare(Article article, String town, Set<String> areas) {
        String behind = areas.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern pattern =
                Pattern.compile("(?i)(?<=\\b" + Pattern.quote(town) + "), (?:" + behind + ")(?![\\p{L}\\p{N}])");
        return new Article(
                article.uri(),
                pattern.matcher(article.headline()).replaceAll(""),
                new Provenance(
                        article.byline(),
                        article.source(),
                        article.dateline()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .contains(town.toLowerCase(java.util.Locale.ROOT))
                                ? ""
                                : article.dateline(),
                        article.url()),
                article.published(),
                pattern.matcher(article.body()).replaceAll(""),
                article.subjects());
    }
}
