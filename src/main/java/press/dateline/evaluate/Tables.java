package press.dateline.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables and word lists that extraction reads, each of which can be left out. */
final class Tables {

    /** All but the countries themselves, without which nothing can be said. */
    private static final String AUTHORITY =
            """
            cities club-towns clubs counties country-names groups metonyms name-counts organisations parties people place-names
            regions teams
            """;

    private static final String WORDS =
            """
            agent-verbs bear-surnames before-bodies before-languages behind-indian behind-languages behind-particles
            behind-a-state behind-state doubtful-countries georgia-country georgia-state indian-offices town-words
            between-names bound-words car-makers chambers company-suffixes contested-acronyms country-words
            days-and-months directions doings families federal-topics forenames-of-men forenames-of-women
            generic-bodies holdings
            institution-nouns institutions kin known-cities latin-streets latin-things local-bodies
            local-nouns local-topics locatives loud-words ministry-topics name-particles
            named-after-people national-words no-bodies no-first-names no-initials nobody not-behind-counties
            not-organisations not-towns-alone office-holders offices openers organisation-endings
            organisation-nouns owners parties-before-bodies party-people person-nouns person-verbs picture-houses
            place-first-names positions public-life ranks regnal-titles reporters saying-verbs ships
            small-words football sport state-nouns streets surnames-that-are-firms surnames-that-are-words
            things things-of-bodies titles town-nouns treaties before-clubs behind-clubs of-english works unowned-words
            new-york-city new-york-state before-programmes behind-programmes behind-bodies
            """;

    private Tables() {}

    /** Their names on the class path. */
    static List<String> all() {
        return Stream.concat(
                        names(AUTHORITY).map(name -> "authority/" + name + ".tsv"),
                        names(WORDS).map(name -> "words/" + name + ".txt"))
                .toList();
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split("\\s+"));
    }
}
