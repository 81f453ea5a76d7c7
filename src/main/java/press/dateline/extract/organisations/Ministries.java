package press.dateline.extract.organisations;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.names.NameEndings;
import press.dateline.extract.text.Words;

/** Ministries by their pattern: the Ministry of Finance, the Finance Ministry. In small letters, too. */
final class Ministries {

    private static final Set<String> TOPICS = WordList.of("ministry-topics");

    private static final Set<String> SEATS = Set.of("ministry", "department");

    /** States and towns have such departments, too. */
    private static final Set<String> LOCAL = WordList.of("local-topics");

    private static final Set<String> FEDERAL = WordList.of("federal-topics");

    /** One ministry, whatever its long name. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("foreign affairs", "foreign"),
            Map.entry("external affairs", "foreign"),
            Map.entry("internal affairs", "interior"),
            Map.entry("the interior", "interior"),
            Map.entry("home affairs", "home"),
            Map.entry("defense", "defence"),
            Map.entry("national defense", "defence"),
            Map.entry("national defence", "defence"),
            Map.entry("labor", "labour"),
            Map.entry("public health", "health"));

    private static final Set<String> AFFAIRS = Set.of("foreign", "external", "internal", "home");

    /** Of what the American departments are that the press writes small. */
    private static final Set<String> DEPARTMENTS = Set.of("state", "justice");

    private static final int LONGEST = 7;

    private static final String DEPARTMENT = " department";

    private Ministries() {}

    /** The ministry whose name starts at word {@code from}. */
    static Optional<StateBody> at(Words words, int from) {
        return SEATS.contains(words.key(from)) ? ofTopic(words, from) : topicFirst(words, from);
    }

    private static Optional<StateBody> ofTopic(Words words, int from) {
        if (!words.key(from + 1).equals("of") || !words.joins(from)) {
            return Optional.empty();
        }
        int start = words.key(from + 2).equals("the") ? from + 3 : from + 2;
        if (!words.get(from).isCapital()) {
            return smallOfTopic(words, from, start);
        }
        int to = start;
        int sure = start;
        boolean listed = false;
        for (int i = start; i < Math.min(words.size(), from + LONGEST); i++) {
            // The Department of Homeland Security Secretary is somebody.
            if (i > start && NameEndings.isOfficeHolder(words.key(i))) {
                break;
            }
            if (words.get(i).isCapital()) {
                to = i + 1;
            } else if (!words.key(i).equals("and")) {
                break;
            }
            // What follows a comma is one topic more only if an "and" ends the list.
            if (!listed || words.key(i - 1).equals("and")) {
                sure = to;
            }
            if (!Words.isBlankOrComma(words.gap(i)) || isNext(words, i, listed)) {
                break;
            }
            listed |= words.gap(i).equals(", ");
        }
        return sure == start
                ? Optional.empty()
                : Optional.of(new StateBody(from, sure, name(words.key(start, sure), words.key(from))));
    }

    /** The Department of Transportation, and Congress: only a list of topics has a comma before its "and". */
    private static boolean isNext(Words words, int index, boolean listed) {
        return !listed && words.gap(index).equals(", ") && words.key(index + 1).equals("and");
    }

    /** The ministry of foreign affairs; a department in small letters may be a university's. */
    private static Optional<StateBody> smallOfTopic(Words words, int from, int start) {
        if (!words.key(from).equals("ministry") || !words.joins(from + 1)) {
            return Optional.empty();
        }
        boolean affairs = words.joins(start) && words.key(start + 1).equals("affairs");
        int to = affairs ? start + 2 : start + 1;
        return to <= words.size()
                        && (TOPICS.contains(words.key(start)) || affairs && AFFAIRS.contains(words.key(start)))
                ? Optional.of(new StateBody(from, to, name(words.key(start, to), "ministry")))
                : Optional.empty();
    }

    private static Optional<StateBody> topicFirst(Words words, int from) {
        int to = words.key(from + 1).equals("affairs") ? from + 2 : from + 1;
        boolean ministry = TOPICS.contains(words.key(from))
                && SEATS.contains(words.key(to))
                && words.joins(from)
                && words.joins(to - 1)
                && !words.key(from - 1).equals("and")
                && (words.get(to).isCapital()
                        || words.key(to).equals("ministry")
                        || DEPARTMENTS.contains(words.key(from)))
                && !(words.key(to).equals("department") && LOCAL.contains(words.key(from)));
        return ministry
                ? Optional.of(new StateBody(from, to + 1, name(words.key(from, to), words.key(to))))
                : Optional.empty();
    }

    /** Whether the United States have a department of this name, or whether it is no department. */
    static boolean isFederal(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return !key.endsWith(DEPARTMENT) || FEDERAL.contains(key.substring(0, key.length() - DEPARTMENT.length()));
    }

    private static String name(String topic, String seat) {
        boolean ministry = seat.equals("ministry");
        return capitalised((ministry ? SHORT.getOrDefault(topic, topic) : topic) + " " + seat);
    }

    static String capitalised(String key) {
        StringBuilder name = new StringBuilder();
        for (String word : key.split(" ")) {
            boolean small = word.equals("of") || word.equals("and") || word.equals("the");
            name.append(name.isEmpty() ? "" : " ")
                    .append(small ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return name.toString();
    }
}
