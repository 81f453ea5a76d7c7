package press.dateline.web.incoming;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import press.dateline.web.access.Editing;
import press.dateline.web.access.EditorName;

/**
 * Who fills in a form.
 *
 * @param token the secret that their forms carry
 * @param who their name, as far as it is known
 * @param loggedIn whether that is certain
 */
record Editor(String token, String who, boolean loggedIn) {

    /** The editor who asks for a page; throws where nobody may. */
    static Editor of(Editing editing, RoutingContext context) {
        Optional<String> known = editing.editor(context.request());
        return new Editor(editing.token(context), known.orElseGet(() -> EditorName.kept(context)), known.isPresent());
    }

    /** The name that counts: the one they logged in with, else what they write. */
    String named(String written, RoutingContext context) {
        if (loggedIn) {
            return who;
        }
        String name = written == null ? "" : written.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Please give your name; it is kept with what you do.");
        }
        String kept = name.substring(0, Math.min(200, name.length()));
        EditorName.keep(context, kept);
        return kept;
    }
}
