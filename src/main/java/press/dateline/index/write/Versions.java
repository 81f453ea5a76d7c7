package press.dateline.index.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import press.dateline.index.schema.StoryKey;

/** Which of several versions of one story is the newest, and which that one supersedes. */
final class Versions {

    /** One version, come as which. */
    private record Version(String id, Age age, int order) {}

    private static final Comparator<Version> BY_TIME = Comparator.comparing(Version::age, Age.BY_MOMENT);
    private static final Comparator<Version> BY_NUMBER = Comparator.comparing(Version::age, Age.BY_NUMBER);

    private final Map<StoryKey, List<Version>> byStory = new HashMap<>();
    private final Map<String, Set<StoryKey>> byUri = new HashMap<>();
    private int order;

    void add(StoryKey story, String id, Age age) {
        byStory.computeIfAbsent(story, none -> new ArrayList<>()).add(new Version(id, age, order++));
        byUri.computeIfAbsent(story.uri(), none -> new HashSet<>()).add(story);
    }

    /** The ids of all that are not the newest of their story. */
    Set<String> superseded() {
        Set<String> superseded = new HashSet<>();
        for (List<Version> versions : byStory.values()) {
            String newest =
                    versions.stream().max(newness(versions)).orElseThrow().id();
            versions.stream().map(Version::id).filter(id -> !id.equals(newest)).forEach(superseded::add);
        }
        return superseded;
    }

    /** Numbers count only where every version has one; of equals the one that came later is newer. */
    private static Comparator<Version> newness(List<Version> versions) {
        boolean numbered = versions.stream().allMatch(version -> version.age().numbered());
        return (numbered ? BY_NUMBER.thenComparing(BY_TIME) : BY_TIME.thenComparing(BY_NUMBER))
                .thenComparing(Version::order);
    }

    /** Who else uses this story's uri for a story of their own. */
    Set<String> others(StoryKey story) {
        Set<String> others = new TreeSet<>();
        byUri.getOrDefault(story.uri(), Set.of()).stream()
                .filter(each -> !each.equals(story))
                .forEach(each -> others.add(each.source()));
        return others;
    }
}
