package press.dateline.web.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Spelling;
import press.dateline.search.typing.Suggestion;
import press.dateline.search.typing.Suggestions;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;

/** Whom or where a reader may be typing, in their language: Londres is London, Allemagne is Germany. */
final class TypedNames {

    /** As many as {@link Suggestions} gives. */
    private static final int MOST = 6;

    private static final int SHORTEST = 2;

    private final Suggestions suggestions;

    TypedNames(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Those whose names in that language begin so, then those who are suggested to all. */
    List<Suggestion> of(String typed, Language language) {
        Map<EntityKey, Suggestion> found = new LinkedHashMap<>();
        Stream.concat(translated(Spelling.key(typed), language), suggestions.meant(typed).stream())
                .forEach(each -> found.putIfAbsent(each.entity(), each));
        return found.values().stream().limit(MOST).toList();
    }

    private Stream<Suggestion> translated(String key, Language language) {
        return key.length() < SHORTEST
                ? Stream.empty()
                : PlaceNames.translated(language).stream()
                        .filter(each -> begins(each.key(), key))
                        .flatMap(this::inTheArchive)
                        .sorted((one, other) -> Long.compare(other.stories(), one.stories()));
    }

    /** From any of its words on: Le Caire by Caire. */
    private static boolean begins(String name, String key) {
        return name.startsWith(key) || name.contains(" " + key);
    }

    private Stream<Suggestion> inTheArchive(PlaceNames.Translated name) {
        return suggestions.meant(name.english()).stream()
                .filter(each -> each.entity().equals(name.entity()));
    }
}
