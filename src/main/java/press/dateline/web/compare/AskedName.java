package press.dateline.web.compare;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.state.TypedText;
import press.dateline.search.typing.Suggestion;
import press.dateline.search.typing.Suggestions;

/**
 * One of the two names as a link gives it: {@code actor:ada-example}, or what a reader typed.
 *
 * @param text as it was given; empty where there was none
 * @param entity whom it means, where that is clear
 * @param meant those it could mean
 */
record AskedName(String text, Optional<EntityKey> entity, List<Suggestion> meant) {

    private static final int LONGEST = 200;

    static final AskedName NONE = new AskedName("", Optional.empty(), List.of());

    static AskedName of(EntityKey entity) {
        return new AskedName(entity.toString(), Optional.of(entity), List.of());
    }

    static AskedName of(String given, Suggestions suggestions) {
        String text = TypedText.cut(TypedText.line(given), LONGEST);
        if (text.isEmpty()) {
            return NONE;
        }
        return EntityKey.parse(text).map(AskedName::of).orElseGet(() -> typed(text, suggestions.meant(text)));
    }

    /** Clear where one alone is called so, or one alone begins so or sounds like it. */
    private static AskedName typed(String text, List<Suggestion> meant) {
        List<Suggestion> same = meant.stream()
                .filter(each -> each.name().equalsIgnoreCase(text))
                .toList();
        List<Suggestion> clear = same.size() == 1 ? same : meant;
        return new AskedName(text, clear.size() == 1 ? Optional.of(clear.get(0).entity()) : Optional.empty(), meant);
    }

    /** Whether it was typed and means one alone, which its link had better say. */
    boolean wasTyped() {
        return entity.filter(key -> !key.toString().equals(text)).isPresent();
    }

    /** As a parameter of a link. */
    String in(String parameter) {
        String value = entity.map(EntityKey::toString).orElse(text);
        return value.isEmpty() ? "" : "&" + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
