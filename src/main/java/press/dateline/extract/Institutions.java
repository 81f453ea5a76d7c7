package press.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.AuthorityFile;
import press.dateline.authority.AuthorityRecord;
import press.dateline.authority.Kind;

/** Institutions every state has, as the Supreme Court: which one is meant depends on the country at hand. */
final class Institutions {

    private static final Set<String> BODIES = WordList.of("institutions");

    /** In copy that names the United States these are theirs, whoever else is in the story. */
    private static final Set<String> CONGRESS = WordList.of("american-bodies");

    private static final Set<String> OPENERS =
            Set.of("the", "in", "but", "and", "federal", "its", "while", "when", "if", "as", "on", "a");

    private static final Set<String> AMERICAN = Set.of("State Department", "Treasury Department");

    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final List<Mention> names;
    private final List<Lexicon.Match<Known>> named = new ArrayList<>();
    private final Map<Integer, Lexicon.Match<Known>> countryFrom = new HashMap<>();
    private final Map<Integer, Lexicon.Match<Known>> countryTo = new HashMap<>();

    Institutions(Knowledge knowledge, Words words, Findings findings, Marks marks, List<Mention> names) {
        this.knowledge = knowledge;
        this.words = words;
        this.findings = findings;
        this.names = names;
        for (Lexicon.Match<Known> match : marks.known()) {
            Known.Sort sort = match.meanings().get(0).sort();
            if (sort == Known.Sort.ORGANISATION || sort == Known.Sort.GROUP) {
                named.add(match);
            }
            if (sort.isOfCountry()) {
                countryFrom.put(match.from(), match);
                countryTo.put(match.to(), match);
            }
        }
    }

    /** A stretch of words and what it is called without its country. */
    private record Body(int from, int to, String name) {}

    Map<Mention, AuthorityRecord> find() {
        Map<Mention, AuthorityRecord> found = new HashMap<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Body> body = body(i);
            body.ifPresent(seen -> place(seen, found));
            i = body.map(Body::to).orElse(i + 1);
        }
        return found;
    }

    private Optional<Body> body(int from) {
        Optional<Body> ministry =
                Ministries.at(words, from).map(found -> new Body(found.from(), found.to(), found.name()));
        if (ministry.isPresent() || !words.get(from).isCapital()) {
            return ministry;
        }
        int to = from;
        for (int end = from + 1; end <= Math.min(words.size(), from + 4); end++) {
            if (BODIES.contains(words.key(from, end)) && words.get(end - 1).isCapital()) {
                to = end;
            }
            if (!words.joins(end - 1)) {
                break;
            }
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new Body(from, to, Ministries.capitalised(words.key(from, to))));
    }

    private void place(Body body, Map<Mention, AuthorityRecord> found) {
        int from = body.from();
        int to = body.to();
        Lexicon.Match<Known> before = countryTo.get(from);
        String country = "";
        if (before != null && words.gap(from - 1).matches("(?: ?['’]s)? ")) {
            country = before.meanings().get(0).entity().country();
            from = words.gap(from - 1).equals(" ") ? before.from() : from;
        }
        int after = to + (words.key(to + 1).equals("the") ? 2 : 1);
        if (words.key(to).equals("of") && words.joins(to - 1) && countryFrom.containsKey(after)) {
            country = countryFrom.get(after).meanings().get(0).entity().country();
            to = countryFrom.get(after).to();
        }
        if (AMERICAN.contains(body.name())
                || country.isEmpty() && CONGRESS.contains(body.name()) && findings.has(Kind.COUNTRY, "us")) {
            country = "us";
        } else if (country.isEmpty()) {
            country = findings.mostNamed(Kind.COUNTRY).orElse("");
        }
        if (country.isEmpty() || isPartOfAnother(from, to)) {
            return;
        }
        if (!body.name().equals("House") || country.equals("us")) {
            found.put(new Mention(from, to, Label.ORGANISATION), entity(body.name(), knowledge.country(country)));
        }
    }

    /** The Supreme Court Bar Association is no court. */
    private boolean isPartOfAnother(int from, int to) {
        return isRunOn(from)
                || named.stream()
                        .anyMatch(name -> name.to() - name.from() > to - from && name.from() < to && from < name.to())
                || names.stream().anyMatch(name -> name.overlaps(from, to) && (name.from() < from || name.to() > to))
                || words.joins(to - 1)
                        && words.gap(to - 1).equals(" ")
                        && to < words.size()
                        && words.get(to).isCapital()
                        && names.stream()
                                .anyMatch(name -> name.label() == Label.ORGANISATION && name.overlaps(to, to + 1));
    }

    /** Royal Navy, Salvation Army: the words before belong to the name, unless they are a country's. */
    private boolean isRunOn(int from) {
        return words.joins(from - 1)
                && words.gap(from - 1).equals(" ")
                && words.get(from - 1).isCapital()
                && !countryTo.containsKey(from)
                && !OPENERS.contains(words.key(from - 1));
    }

    private AuthorityRecord entity(String name, AuthorityRecord country) {
        if (name.equals("Congress") && country.id().equals("in")) {
            return AuthorityFile.unknown(Kind.ORGANISATION, "Indian National Congress");
        }
        String full = name.equals("House") ? "House of Representatives" : name;
        String adjective = knowledge.adjective(country);
        List<String> spellings =
                List.of(adjective + " " + full, country.name() + " " + full, full + " of " + country.name());
        for (String spelling : spellings) {
            List<AuthorityRecord> known = knowledge.file().named(Kind.ORGANISATION, spelling);
            if (!known.isEmpty()) {
                return known.get(0);
            }
        }
        AuthorityRecord made = AuthorityFile.unknown(Kind.ORGANISATION, spellings.get(0));
        return new AuthorityRecord(made.kind(), made.id(), made.name(), List.of(spellings.get(2)), country.id(), "");
    }
}
