package press.dateline.web.access;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.dateline.share.OneLine;

/**
 * Who fills in a form.
 *
 * @param token the secret that their forms carry
 * @param who their name, as far as it is known
 * @param loggedIn whether that is certain
 */
public record Editor(String token, String who, boolean loggedIn) {

    public static final String NAMELESS = "Please give your name; it is kept with what you do.";

    private static final int LONGEST = 200;

    /** The editor who asks for a page; throws where nobody may. */
    public static Editor of(Editing editing, RoutingContext context) {
        Optional<String> known = editing.editor(context.request());
        return new Editor(editing.token(context), known.orElseGet(() -> EditorName.kept(context)), known.isPresent());
    }

    /** The name that counts: the one they logged in with, else what they write; nothing where that is empty. */
    public Optional<String> named(@Nullable String written, RoutingContext context) {
        if (loggedIn) {
            return Optional.of(who);
        }
        String name = written == null ? "" : OneLine.of(written);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String kept = name.substring(0, Math.min(LONGEST, name.length()));
        EditorName.keep(context, kept);
        return Optional.of(kept);
    }
}
