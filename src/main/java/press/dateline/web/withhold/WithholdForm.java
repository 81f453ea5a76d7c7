package press.dateline.web.withhold;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import press.dateline.index.write.WithdrawalNote;
import press.dateline.web.view.FormFields;

/**
 * What an editor filled in to withdraw a story or to hold it back.
 *
 * @param what {@code withdraw}, {@code hold}, or anything else
 * @param who may be overruled by who has logged in
 * @param said what readers may be told, or empty
 * @param until date and time in UTC as browsers send them
 */
record WithholdForm(String what, String who, String why, String said, boolean erase, String until) {

    static final WithholdForm EMPTY = new WithholdForm("", "", "", "", false, "");

    private static final int LONGEST = 1_000;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    static WithholdForm of(MultivaluedMap<String, String> fields) {
        return new WithholdForm(
                line(fields, "what"),
                line(fields, "who"),
                line(fields, "why"),
                line(fields, "said"),
                line(fields, "erase").equals("1"),
                line(fields, "until"));
    }

    static String line(MultivaluedMap<String, String> fields, String name) {
        String line = FormFields.line(fields, name);
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    WithholdForm by(String name) {
        return new WithholdForm(what, name, why, said, erase, until);
    }

    /** The same, to be held until then. */
    WithholdForm until(Instant moment) {
        return new WithholdForm(what, who, why, said, erase, MINUTE.format(moment.atOffset(ZoneOffset.UTC)));
    }

    boolean holds() {
        return what.equals("hold");
    }

    WithdrawalNote note() {
        return new WithdrawalNote(who, why, holds() ? "" : said, !holds() && erase);
    }

    /** When the embargo ends, if that can be read. */
    Optional<Instant> end() {
        try {
            return Optional.of(LocalDateTime.parse(until).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with it in words for the editor, or empty. */
    String trouble(Instant now, WithholdMessages words) {
        if (!what.equals("withdraw") && !holds()) {
            return words.chooseWhat();
        }
        if (who.isEmpty()) {
            return words.sayWho();
        }
        if (why.isEmpty()) {
            return words.sayWhy();
        }
        if (holds() && end().isEmpty()) {
            return words.sayUntil();
        }
        return holds() && !end().get().isAfter(now) ? words.isOver() : "";
    }
}
