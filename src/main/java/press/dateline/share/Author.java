package press.dateline.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who wrote an article, as citations want it.
 *
 * @param given the names before the family name, empty for an agency, a desk or a single name
 * @param family the family name, or all there is
 */
record Author(String given, String family) {

    private static final Pattern INTRODUCTION =
            Pattern.compile("(?iu)^\\W*(?:(?:written|reported|reporting|story|analysis) )?by\\b:?\\s*");
    private static final Pattern PLACE = Pattern.compile("\\s+(?:in|at|for|of|from)\\s.*$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|/|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile("(?U)\\p{L}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){1,4}");

    /** What a person is and a person's name is not. */
    private static final Pattern ROLE = Pattern.compile(
            "(?iu).*\\b(?:writers?|correspondents?|reporters?|editors?|staff|bureau|chief|contributors?|columnists?)\\b.*");

    private static final Pattern HOUSE = Pattern.compile(
            "(?iu).*\\b(?:press|news|newsroom|agency|agence|agencia|wire|service|desk|staff|reuters|times|post|journal|"
                    + "tribune|herald|gazette|guardian|bbc|afp|upi|tass|xinhua|network|media|team|correspondents?|"
                    + "reporters?|editors?|international|radio|television|tv|online|the)\\b.*");

    /** Small words that belong to the family name they stand before. */
    private static final Pattern PARTICLE =
            Pattern.compile("(?iu)(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu)");

    private static final Pattern SUFFIX = Pattern.compile("(?iu)(?:jr|sr|ii|iii|iv)\\.?");

    boolean isPerson() {
        return !given.isEmpty();
    }

    /** The first letters of the given names: {@code J.-P. R.}. */
    String initials() {
        List<String> initials = new ArrayList<>();
        for (String name : given.split(" ")) {
            List<String> parts = Stream.of(name.split("-"))
                    .filter(part -> !part.isEmpty())
                    .map(part ->
                            part.substring(0, part.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + ".")
                    .toList();
            initials.add(String.join("-", parts));
        }
        return String.join(" ", initials);
    }

    /** {@code family, given}, as lists are sorted by. */
    String inverted() {
        return isPerson() ? family + ", " + given : family;
    }

    /** {@code family, G.}. */
    String shortened() {
        return isPerson() ? family + ", " + initials() : family;
    }

    /** {@code given family}. */
    String name() {
        return isPerson() ? given + " " + family : family;
    }

    /** The authors in a byline as received, in its order. */
    static List<Author> of(String byline) {
        String names = INTRODUCTION.matcher(OneLine.of(byline)).replaceFirst("");
        List<Author> authors = new ArrayList<>();
        Matcher between = BETWEEN.matcher(names);
        String before = "";
        int start = 0;
        while (between.find()) {
            add(authors, names.substring(start, between.start()), before);
            before = between.group().strip();
            start = between.end();
        }
        add(authors, names.substring(start), before);
        return authors;
    }

    /** {@code before} is what stands between the part and the one before it. */
    private static void add(List<Author> authors, String part, String before) {
        String name = house(part) ? part.strip() : PLACE.matcher(part.strip()).replaceFirst("");
        // After a comma stands for whom somebody writes, after an “and” who else wrote.
        boolean role = !authors.isEmpty() && (ROLE.matcher(name).matches() || before.equals(",") && house(name));
        if (SUFFIX.matcher(name).matches() && !authors.isEmpty()) {
            Author last = authors.remove(authors.size() - 1);
            authors.add(new Author(last.given, last.family + " " + name));
        } else if (name.matches(".*\\p{L}.*") && !role) {
            authors.add(author(cased(name)));
        }
    }

    private static boolean house(String name) {
        return HOUSE.matcher(name).matches();
    }

    private static Author author(String name) {
        if (house(name) || !PERSON.matcher(name).matches()) {
            return new Author("", name);
        }
        String[] words = name.split(" ");
        int family = words.length - 1;
        if (family > 1 && SUFFIX.matcher(words[family]).matches()) {
            family--;
        }
        while (family > 1 && PARTICLE.matcher(words[family - 1]).matches()) {
            family--;
        }
        return new Author(
                String.join(" ", List.of(words).subList(0, family)),
                String.join(" ", List.of(words).subList(family, words.length)));
    }

    /** Old wires shout names; {@code AFP} is not shouted, it is an acronym. */
    private static String cased(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) {
            return name;
        }
        StringBuilder cased = new StringBuilder();
        boolean first = true;
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            cased.append(first ? Character.toUpperCase(letter) : letter);
            first = !Character.isLetter(letter);
        }
        return cased.toString();
    }
}
