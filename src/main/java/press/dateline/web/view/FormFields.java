package press.dateline.web.view;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import press.dateline.share.OneLine;

/** Reads what a reader filled into a form. */
public final class FormFields {

    private FormFields() {}

    /** A field as one line, empty where it was not sent. */
    public static String line(MultivaluedMap<String, String> fields, String field) {
        String value = fields.getFirst(field);
        return value == null ? "" : OneLine.of(value);
    }

    /** A field letter by letter, empty where it was not sent: a password may begin or end with a blank. */
    public static String typed(MultivaluedMap<String, String> fields, String field) {
        return Objects.requireNonNullElse(fields.getFirst(field), "");
    }
}
