package press.dateline.extract.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Person;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** The signs near a bare surname: office, colleagues, country and court. */
final class NearSigns {

    private static final Set<String> COURT = Set.of(
            "royal",
            "royals",
            "palace",
            "throne",
            "monarch",
            "monarchy",
            "queen",
            "king",
            "pope",
            "prince",
            "princess",
            "windsor",
            "coronation",
            "buckingham",
            "duke",
            "duchess");

    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final Colleagues colleagues;

    NearSigns(Knowledge knowledge, Words words, Findings findings, Colleagues colleagues) {
        this.knowledge = knowledge;
        this.words = words;
        this.findings = findings;
        this.colleagues = colleagues;
    }

    /** Adds them: what stands near weighs more than what the story has anywhere. */
    void look(Person person, List<Mention> mentions, Collection<AuthorityRecord> named, Map<String, Double> signs) {
        NearName near = new NearName(words, mentions);
        AuthorityRecord entity = person.entity();
        BearerSigns.put(signs, "office near it", near.hasSmall(Office.of(person).words()));
        BearerSigns.put(signs, "body or town of the office near it", isBodyNamed(entity, near.capitals()));
        signs.put("public life near it", Math.min(3, Math.log1p(near.publicLife())));
        signs.put("compatriots in office near it", Math.log1p(colleagues.near(entity, named, near)));
        BearerSigns.put(signs, "country near it", isCountryNear(entity.country(), near));
        BearerSigns.put(
                signs,
                "known by a given name, and a court near it",
                signs.containsKey("known by a given name") && isCourtNear(near));
    }

    private boolean isCountryNear(String country, NearName near) {
        return findings.all(Kind.COUNTRY).stream()
                .filter(named -> named.entity.id().equals(country))
                .flatMap(named -> named.spans.stream())
                .anyMatch(span -> near.has(words.at(span.start())));
    }

    private boolean isCourtNear(NearName near) {
        return COURT.stream().flatMap(key -> words.places(key).stream()).anyMatch(at -> near.has(at) && isCourt(at));
    }

    /** Not Steve King and the Burger King. */
    boolean isCourt(int index) {
        boolean behindName = index > 0
                && words.get(index).isCapital()
                && words.get(index - 1).isCapital()
                && words.gap(index - 1).equals(" ");
        return COURT.contains(words.key(index)) && (!behindName || COURT.contains(words.key(index - 1)));
    }

    /** Apple in the story where its head may be meant; the country counts elsewhere. */
    boolean isBodyNamed(AuthorityRecord person, Set<String> capitals) {
        for (String word : person.note().split("[^\\p{L}\\p{N}]+")) {
            boolean proper = word.length() > 2 && Character.isUpperCase(word.charAt(0));
            if (proper
                    && !knowledge.isOfCountry(word, person.country())
                    && capitals.contains(Words.of(word).key())) {
                return true;
            }
        }
        return false;
    }
}
