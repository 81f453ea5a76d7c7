package press.dateline.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import press.dateline.article.Article;

/**
 * Articles as <a href="https://iptc.org/standards/ninjs/">ninjs</a> objects: {@code uri} and {@code body_text} are
 * needed, {@code headline, byline, located, versioncreated, source, subject} may be missing.
 */
final class Ninjs {

    /** Longer than any newspaper's longest read, short enough to be held and analysed. */
    static final int LONGEST_BODY = 2_000_000;

    /** Elasticsearch refuses a keyword of more than 32,766 bytes. */
    private static final int LONGEST_NAME = 2_000;

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern(
            "[yyyy-MM-dd'T'HH:mm[:ss][.SSS][XXX][XX][X]][yyyyMMdd'T'HHmmss[XX][X]][yyyy-MM-dd][yyyyMMdd]");

    private Ninjs() {}

    static Article article(JsonNode item) throws UnfitArticle {
        if (!item.isObject()) {
            throw new UnfitArticle("is not a JSON object; a ninjs article looks like {\"uri\": …, \"body_text\": …}");
        }
        String uri = needed(item, "uri");
        String body = needed(item, "body_text");
        if (body.length() > LONGEST_BODY) {
            throw new UnfitArticle("has a body_text of " + body.length() + " characters; " + LONGEST_BODY
                    + " is the most that is taken");
        }
        return new Article(
                name(uri, "uri"),
                text(item, "headline"),
                text(item, "byline"),
                name(text(item, "source"), "source"),
                text(item, "located"),
                instant(item, "versioncreated"),
                body,
                uri.startsWith("http://") || uri.startsWith("https://") ? uri : "",
                subjects(item));
    }

    private static String needed(JsonNode item, String field) throws UnfitArticle {
        String text = text(item, field);
        if (text.isBlank()) {
            throw new UnfitArticle("has no " + field + ", which every ninjs article needs");
        }
        return text;
    }

    private static String text(JsonNode item, String field) throws UnfitArticle {
        JsonNode value = item.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw new UnfitArticle("has a " + field + " that is not a text");
        }
        return value.asText();
    }

    private static String name(String text, String field) throws UnfitArticle {
        if (text.length() > LONGEST_NAME) {
            throw new UnfitArticle("has a " + field + " of " + text.length() + " characters; " + LONGEST_NAME
                    + " is the most that is taken");
        }
        return text;
    }

    /** A date without a time is midnight, a time without a zone is UTC. */
    private static Instant instant(JsonNode item, String field) throws UnfitArticle {
        String text = text(item, field).strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            TemporalAccessor read =
                    DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (read instanceof OffsetDateTime moment) {
                return moment.toInstant();
            }
            if (read instanceof LocalDateTime moment) {
                return moment.toInstant(ZoneOffset.UTC);
            }
            return LocalDate.from(read).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new UnfitArticle(
                    "has the " + field + " \"" + shortened(text) + "\"; write it like 2022-01-10T14:05:00Z");
        }
    }

    private static List<String> subjects(JsonNode item) throws UnfitArticle {
        List<String> subjects = new ArrayList<>();
        for (JsonNode subject : item.path("subject")) {
            String name = subject.isTextual() ? subject.asText() : text(subject, "name");
            if (!name.isBlank()) {
                subjects.add(name(name, "subject"));
            }
        }
        return subjects;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
