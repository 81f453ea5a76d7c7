package press.dateline.search.facets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.http.conn.util.PublicSuffixMatcher;
import org.apache.http.conn.util.PublicSuffixMatcherLoader;
import press.dateline.authority.file.Spelling;

/**
 * Sources of one house, as different senders name it: cnn.com, edition.cnn.com, CNN and CNN (Web News).
 *
 * @param values all chosen, all excluded or all neither, the most frequent first
 */
public record SourceHouse(List<FacetValue> values) {

    private static final Pattern HOST =
            Pattern.compile("(?:https?://)?((?:[\\p{Alnum}-]+\\.)+\\p{Alpha}{2,})/?", Pattern.CASE_INSENSITIVE);

    /** Which part of a house it is from, as directories of feeds add it. */
    private static final Pattern PART = Pattern.compile(
            "\\s*(?:\\((?:web news|web|online|news|opinion)\\)|[-–—|:] (?:news|opinion|editorial|politics|world|online))$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_NAME = Pattern.compile("\\b(?:the|online)\\b|[^\\p{L}\\p{N}]");

    private record Key(String house, boolean chosen, boolean excluded) {}

    public SourceHouse {
        values = List.copyOf(values);
    }

    /** In the order of their first values. */
    public static List<SourceHouse> of(List<FacetValue> values) {
        Map<Key, List<FacetValue>> houses = new LinkedHashMap<>();
        values.forEach(value -> houses.computeIfAbsent(
                        new Key(key(value.name()), value.chosen(), value.excluded()), unused -> new ArrayList<>(1))
                .add(value));
        return houses.values().stream().map(SourceHouse::new).toList();
    }

    /** As the sender of most of its articles names it, if that is not a host. */
    public String name() {
        return values.stream()
                .map(FacetValue::name)
                .filter(name -> !HOST.matcher(name).matches())
                .findFirst()
                .orElse(values.get(0).name());
    }

    /** All its articles: each has one source. */
    public long count() {
        return values.stream().mapToLong(FacetValue::count).sum();
    }

    /** The same for all sources of a house; that of a name of which nothing is left is the name. */
    static String key(String source) {
        Matcher host = HOST.matcher(source.strip());
        String name = host.matches()
                ? owner(host.group(1).toLowerCase(Locale.ROOT))
                : PART.matcher(source.strip()).replaceAll("");
        String key = NO_NAME.matcher(Spelling.key(name)).replaceAll("");
        key = key.startsWith("the") && host.matches() ? key.substring("the".length()) : key;
        return key.isEmpty() ? source : key;
    }

    /** {@code theweek} of {@code theweek.co.uk}: what stands before the suffix under which anybody may have a name. */
    private static String owner(String host) {
        PublicSuffixMatcher suffixes = PublicSuffixMatcherLoader.getDefault();
        return Optional.ofNullable(suffixes.getDomainRoot(host))
                .map(root -> root.split("\\.", 2)[0])
                .orElse(host);
    }
}
