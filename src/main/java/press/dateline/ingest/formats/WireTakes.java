package press.dateline.ingest.formats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A long wire story that came in takes: several pieces, each under a slug line of its own that counts it, all but the last
 * ending in {@code (MORE)}.
 */
final class WireTakes {

    /** {@code BC-EU--Storm, 2nd Take,0300}. */
    private static final Pattern SLUG = Pattern.compile(
            "(?m)^[ \\t]*(?<name>[A-Z]{2}-[\\w'’.&/-]+(?:--?[\\w '’.&/-]+?)?),? (?<take>\\d)(?:st|nd|rd|th)[ -]?(?i:take)\\b[^\\n]*$");

    private static final Pattern FIRST = Pattern.compile(
            "\\A\\s*(?<name>[A-Z]{2}-[\\w'’.&/-]+(?:--?[\\w '’.&/-]+?)?),[^\\n]*\\d{2,5}[ \\t<]*(?=\\n)");

    private static final Pattern MORE = Pattern.compile("(?im)^[ \\t]*(?:\\(more\\)|-?more-?|\\(?mf?tk\\)?)[ \\t]*$");

    /** How a later take catches the thread. */
    private static final Pattern THREAD = Pattern.compile("\\A(?i:x x x[,.]? ?)");

    private record Take(int number, String text) {}

    private WireTakes() {}

    /** The story whole and in order, under its first slug line; empty where {@code text} is no story in takes. */
    static Optional<String> joined(String text) {
        Matcher slug = SLUG.matcher(text);
        List<Take> takes = new ArrayList<>();
        String name = null;
        String top = "";
        int from = 0;
        int number = 1;
        Matcher first = FIRST.matcher(text);
        if (first.find()) {
            name = first.group("name");
        }
        while (slug.find()) {
            if (name != null && !slug.group("name").equalsIgnoreCase(name)) {
                return Optional.empty();
            }
            name = slug.group("name");
            if (!text.substring(from, slug.start()).isBlank()) {
                takes.add(new Take(number, text.substring(from, slug.start())));
            }
            number = Integer.parseInt(slug.group("take"));
            top = top.isEmpty() && takes.isEmpty() ? slug.group().strip() : top;
            from = slug.end();
        }
        if (from == 0) {
            return Optional.empty();
        }
        takes.add(new Take(number, text.substring(from)));
        return takes.size() < 2 ? Optional.empty() : Optional.of(top + together(takes));
    }

    private static String together(List<Take> takes) {
        List<Take> inOrder =
                takes.stream().sorted(Comparator.comparingInt(Take::number)).toList();
        StringBuilder whole = new StringBuilder();
        String headline = headline(inOrder.get(0).text());
        for (int i = 0; i < inOrder.size(); i++) {
            boolean last = i == inOrder.size() - 1;
            String piece = inOrder.get(i).text();
            piece = last ? piece : MORE.matcher(piece).replaceAll("");
            piece = i == 0 ? piece : continued(piece, headline);
            whole.append(i == 0 ? piece.stripTrailing() : piece.strip()).append(last ? "\n" : "\n\n");
        }
        return whole.toString();
    }

    private static String headline(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }

    /** Without the headline, where the take repeats it, and without what catches the thread. */
    private static String continued(String piece, String headline) {
        String text = piece.strip();
        if (text.startsWith(headline.strip() + "\n")) {
            text = text.substring(headline.strip().length()).strip();
        }
        return THREAD.matcher(text).replaceFirst("");
    }

    /** Which take {@code slug} says it is, where it is not the first. */
    static Optional<String> later(String slug) {
        Matcher take =
                Pattern.compile("(?i)\\b(?<take>[2-9])(?:nd|rd|th)[ -]?take\\b").matcher(slug);
        Map<String, String> words = Map.of("2", "2nd", "3", "3rd");
        return take.find()
                ? Optional.of(words.getOrDefault(take.group("take"), take.group("take") + "th"))
                : Optional.empty();
    }
}
