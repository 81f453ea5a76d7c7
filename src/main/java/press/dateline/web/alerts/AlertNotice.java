package press.dateline.web.alerts;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.UncachedPage;

/** A page that says how it stands with letters, in a few lines, with at most one button. */
final class AlertNotice {

    record alert(Page page, String title, List<String> lines, Deed deed, String link) implements TemplateInstance {}

    /** A button and where it posts to; {@code key} goes along. */
    record Deed(String action, String words, String key) {

        static final Deed NONE = new Deed("", "", "");
    }

    private AlertNotice() {}

    static Response page(String title, List<String> lines, Deed deed, String link) {
        return page(200, title, lines, deed, link);
    }

    static Response page(int status, String title, List<String> lines, Deed deed, String link) {
        return UncachedPage.of(status, new alert(page(title), title, lines, deed, link));
    }

    static Page page(String title) {
        return new Page(title, FormState.EMPTY, false);
    }
}
