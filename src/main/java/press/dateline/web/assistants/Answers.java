package press.dateline.web.assistants;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tools answer, as JSON; parts that are unwrapped are fields beside the others. */
final class Answers {

    /**
     * What every answer begins with.
     *
     * @param reading how the question was understood
     * @param link where a reader sees what is answered; while {@code pinned} they see the same whatever comes in later
     * @param asof the moment that it shows the archive at, or null
     * @param problems what was not understood and left out
     */
    record Basis(String reading, String link, boolean pinned, @Nullable String asof, List<String> problems) {}

    /** Articles, and what they tell; where {@code complete} is false, they are the least there are. */
    record Counts(long total, boolean complete, long stories) {}

    /** A page of a search, and where to go from there. */
    record FoundStories(
            @JsonUnwrapped Basis basis,
            @JsonUnwrapped Counts counts,
            List<FoundStory> hits,
            @Nullable Integer nextPage,
            @Nullable String suggestion,
            List<Instead> instead) {}

    /**
     * A story of a result.
     *
     * @param evidence sentences that name whom or what the search keeps to
     * @param copies how many articles of the result tell it
     */
    record FoundStory(
            @JsonUnwrapped Source source,
            List<String> snippets,
            List<String> evidence,
            List<Named> names,
            long copies) {}

    /** What an article is called and where it is from; {@code original} is an address outside, or empty. */
    record Source(
            String id,
            String headline,
            String byline,
            String source,
            String dateline,
            @Nullable String published,
            String link,
            String original) {}

    /** Whom or where an article names; {@code facet} and {@code id} are the filter that keeps to it. */
    record Named(String facet, String id, String name, boolean about) {}

    /** Another search, which would find so many. */
    record Instead(String text, long total, String link) {}

    /** Counted lists. */
    record FacetLists(@JsonUnwrapped Basis basis, @JsonUnwrapped Counts counts, List<FacetList> facets) {}

    /** One of them; {@code nextPage} is null where it ends. */
    record FacetList(String facet, List<Value> values, @Nullable Integer nextPage) {}

    /** One line of it: so many articles are left when it is chosen. */
    record Value(String id, String name, long count, boolean chosen, boolean excluded) {}

    /** When the stories of a search were published; every bar has both its days. */
    record TimeLine(@JsonUnwrapped Basis basis, @JsonUnwrapped Counts counts, String step, List<Bar> bars) {}

    record Bar(String from, String to, long count) {}

    /**
     * One article as received.
     *
     * @param body from the character asked for; {@code nextOffset} is where it goes on, or null
     */
    record WholeArticle(
            @JsonUnwrapped Basis basis,
            @JsonUnwrapped Source source,
            @JsonUnwrapped Standing standing,
            int length,
            String body,
            @Nullable Integer nextOffset,
            List<Named> names) {}

    /** Which of the articles of its story it is; {@code newer} is the id of the version that took its place, or null. */
    record Standing(String received, int versions, long copies, @Nullable String newer) {}

    /** What the archive has on an entity. */
    record KnownEntity(
            @JsonUnwrapped Basis basis,
            @JsonUnwrapped Who who,
            long total,
            long about,
            List<FoundStory> latest,
            List<Quoted> sentences,
            List<Value> outstanding) {}

    /** Who or where it is, as records, editors and the stories themselves say. */
    record Who(
            String facet,
            String id,
            String name,
            String note,
            @Nullable String country,
            List<String> aliases,
            List<String> spellings) {}

    /** A sentence of an article. */
    record Quoted(String sentence, String headline, String link) {}

    /** Whom a name may mean. */
    record Candidates(@JsonUnwrapped Basis basis, List<Candidate> candidates) {}

    record Candidate(String facet, String id, String name, long count) {}

    private Answers() {}
}
