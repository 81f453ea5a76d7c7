package press.dateline.index.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.article.Article;
import press.dateline.article.Handling;
import press.dateline.index.schema.ArticleField;
import press.dateline.index.schema.StoredDocument;

/**
 * How new a version is: by the number its sender gave it, then by its time.
 *
 * @param number the parts of the version's number, empty where it has none
 * @param moment when it was published, or {@code null}
 */
record Age(List<Long> number, Instant moment) {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    /** Without a date it is older than any with one. */
    static final Comparator<Age> BY_MOMENT =
            Comparator.comparing(Age::moment, Comparator.nullsFirst(Comparator.naturalOrder()));

    static final Comparator<Age> BY_NUMBER = Age::compareNumbers;

    static Age of(String version, Instant moment) {
        List<Long> number = new ArrayList<>();
        Matcher digits = DIGITS.matcher(version);
        while (digits.find()) {
            number.add(Long.parseLong(digits.group()));
        }
        return new Age(List.copyOf(number), moment);
    }

    static Age of(Article article, Handling handling) {
        return of(handling.version(), article.published());
    }

    static Age of(JsonNode document) {
        return of(document.path(ArticleField.VERSION).asText(""), StoredDocument.moment(document));
    }

    boolean numbered() {
        return !number.isEmpty();
    }

    private static int compareNumbers(Age one, Age other) {
        for (int i = 0; i < Math.min(one.number.size(), other.number.size()); i++) {
            int order = Long.compare(one.number.get(i), other.number.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.number.size(), other.number.size());
    }
}
