package press.dateline.extract.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Known;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.text.Words;

/** Whose a state's body is: of the country named beside it, else of the country at hand. */
final class Owners {

    /**
     * A body with the name of the country or state that it is of.
     *
     * @param country empty where none stands beside it
     * @param state of a country, as in Texas Supreme Court
     */
    record Owned(int from, int to, String country, Optional<AuthorityRecord> state) {}

    /** A country, or none, and why it is the one. */
    record Owner(String country, String why) {}

    /** By the name of a chamber, the countries that have one. */
    private static final Map<String, List<String>> CHAMBERS = WordList.of("chambers").stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> List.of(line[1].split(" "))));

    private static final int LONGEST_STATE = 2;

    /** What the United States have none of. */
    private static final Set<String> NOT_AMERICAN = Set.of("ministry", "parliament");

    /** So much more a name counts in the paragraph that names the body. */
    private static final int NEAR = 3;

    private final Words words;
    private final Knowledge knowledge;
    private final Findings findings;
    private final Map<Integer, Lexicon.Match<Known>> countryFrom = new HashMap<>();
    private final Map<Integer, Lexicon.Match<Known>> countryTo = new HashMap<>();

    Owners(Story story, Findings findings, List<Lexicon.Match<Known>> known) {
        this.words = story.words();
        this.knowledge = story.knowledge();
        this.findings = findings;
        for (Lexicon.Match<Known> match : known) {
            if (match.meanings().get(0).sense().isOfCountry()) {
                countryFrom.put(match.from(), match);
                countryTo.put(match.to(), match);
            }
        }
    }

    /** The country, or the state where the story was found to mean that: Georgia. */
    private Known owner(Lexicon.Match<Known> match) {
        Known first = match.meanings().get(0);
        return match.meanings().stream()
                .filter(known -> known.sense() == Known.Sense.REGION)
                .filter(state -> !findings.has(Kind.COUNTRY, first.entity().country()))
                .findFirst()
                .orElse(first);
    }

    boolean isCountryBefore(int word) {
        return countryTo.containsKey(word);
    }

    /** Russian defence ministry, Kenya's supreme court, the foreign ministry of Kazakhstan. */
    Owned of(int bodyFrom, int bodyTo) {
        int from = bodyFrom;
        int to = bodyTo;
        Optional<Known> owner = Optional.empty();
        Lexicon.Match<Known> before = countryTo.getOrDefault(from, stateWithin(from));
        if (before != null && isOwner(words.gap(from - 1))) {
            owner = Optional.of(owner(before));
            from = words.gap(from - 1).equals(" ") ? before.from() : from;
        }
        int after = to + (words.key(to + 1).equals("the") ? 2 : 1);
        if (words.key(to).equals("of") && words.joins(to - 1) && countryFrom.containsKey(after)) {
            owner = Optional.of(owner(countryFrom.get(after)));
            to = countryFrom.get(after).to();
        }
        return new Owned(
                from,
                to,
                owner.map(known -> known.entity().country()).orElse(""),
                owner.filter(known -> known.sense() == Known.Sense.REGION).map(Known::entity));
    }

    /** The state before word {@code to} where a model sees the name whole: Nebraska Department of Roads; the Karnataka Congress is a party. */
    private Lexicon.Match<Known> stateWithin(int to) {
        for (int from = Math.max(0, to - LONGEST_STATE); from < to; from++) {
            Lexicon.Match<Known> match = knowledge.longest(words, from).orElse(null);
            if (match != null
                    && match.to() == to
                    && match.meanings().get(0).sense() == Known.Sense.REGION
                    && !words.key(to).equals("congress")
                    && words.gap(to - 1).equals(" ")) {
                return match;
            }
        }
        return null;
    }

    /** The country the story names most. */
    Owner most() {
        return new Owner(findings.mostNamed(Kind.COUNTRY).orElse(""), "the country the story names most");
    }

    /** The country of which the story speaks most around word {@code word}: it and its people are named, best in the same paragraph. */
    Owner around(int word, String body) {
        int from = paragraph(word, -1);
        int to = paragraph(word, 1);
        Map<String, Integer> weights = new TreeMap<>();
        for (Kind kind : List.of(Kind.COUNTRY, Kind.ACTOR)) {
            for (Findings.NamedEntity named : findings.all(kind)) {
                long near = named.spans.stream()
                        .filter(span -> span.start() >= words.start(from) && span.end() <= words.end(to + 1))
                        .count();
                weights.merge(
                        named.entity.country(),
                        findings.count(kind, named.entity.id()) + (int) near * NEAR,
                        Integer::sum);
            }
        }
        weights.remove("");
        if (NOT_AMERICAN.contains(lastWord(body))) {
            weights.remove("us");
        }
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Owner(most.getKey(), "the country the story speaks of most, and there"))
                .orElseGet(() -> new Owner("", ""));
    }

    private static String lastWord(String body) {
        return body.substring(body.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private int paragraph(int word, int step) {
        int at = word;
        while (at + step >= 0
                && at + step < words.size()
                && !words.gap(Math.min(at, at + step)).contains("\n")) {
            at += step;
        }
        return at;
    }

    /** In news of Iran, which has neither, Congress and the Senate are America's if that is spoken of, else nobody's; so are departments. */
    Owner ofChamber(String chamber, Owner likely) {
        String last = lastWord(chamber);
        List<String> countries = CHAMBERS.getOrDefault(last, List.of());
        if (countries.isEmpty() || likely.country().isEmpty() || countries.contains(likely.country())) {
            return likely;
        }
        return findings.has(Kind.COUNTRY, "us")
                ? new Owner("us", "the country at hand that has one of that name")
                : last.equals("department") ? likely : new Owner("", "");
    }

    /** The same where it leaves no doubt: no other country is named as often. */
    Owner clear() {
        String most = most().country();
        long rivals = findings.all(Kind.COUNTRY).stream()
                .filter(other -> !other.entity.id().equals(most))
                .filter(other -> findings.count(Kind.COUNTRY, other.entity.id()) >= findings.count(Kind.COUNTRY, most))
                .count();
        return rivals == 0 ? new Owner(most, "the country the story names more than any other") : new Owner("", "");
    }

    private static boolean isOwner(String gap) {
        return gap.equals(" ") || Words.isPossessive(gap) || gap.equals(" 's ") || gap.equals(" ’s ");
    }
}
