package press.dateline.extract.people;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.NameCounts;
import press.dateline.authority.file.Person;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** What in a story speaks for or against somebody known being meant by a surname alone. */
final class BearerSigns {

    private static final NameCounts COUNTS = NameCounts.carried();

    /** Surnames that are also months, colours, things or firms. */
    private static final Set<String> ALSO_WORDS = WordList.of("surnames-that-are-words");

    private static final Set<String> FIRMS = WordList.of("surnames-that-are-firms");

    /** Of a firm nobody would write so. */
    private static final Set<String> AS_A_PERSON =
            Set.of("title fits", "title of a head", "courtesy title", "another title", "office behind it");

    /** Of which one at least stands beside most people's surnames. */
    private static final Set<String> OF_A_PERSON = Set.of(
            "title fits",
            "title of a head",
            "courtesy title",
            "another title",
            "office behind it",
            "first name in brackets or quotes",
            "says",
            "does what people do",
            "who behind it",
            "government of a head of it",
            "government of another",
            "what somebody has behind it");

    private static final Set<String> PUBLIC_LIFE = WordList.of("public-life");

    private static final int TOWN = 15_000;

    private final Knowledge knowledge;
    private final Words words;
    private final Findings findings;
    private final int year;
    private final Set<String> small = new HashSet<>();
    private final Set<String> capitals = new HashSet<>();
    /** Words of the names that a model takes for organisations. */
    private final Set<String> bodies = new HashSet<>();

    private final Set<String> given = new HashSet<>();
    /** Names of one word that stand for a place or a body elsewhere in the story. */
    private final Set<String> placesAlone = new HashSet<>();

    private final Set<String> bodiesAlone = new HashSet<>();
    private final NameRows rows;
    private final Colleagues colleagues;
    private final NearSigns near;
    private boolean atCourt;
    private int publicLife;

    BearerSigns(Knowledge knowledge, Words words, List<Mention> names, Findings findings, int year) {
        this.knowledge = knowledge;
        this.words = words;
        this.findings = findings;
        this.year = year;
        this.rows = new NameRows(words, names);
        this.colleagues = new Colleagues(words, knowledge.people(), year);
        this.near = new NearSigns(knowledge, words, findings, colleagues);
        for (int i = 0; i < words.size(); i++) {
            (words.get(i).isCapital() ? capitals : small).add(words.key(i));
            publicLife += PUBLIC_LIFE.contains(words.key(i)) ? 1 : 0;
            atCourt |= near.isCourt(i);
        }
        for (Mention name : names) {
            if (name.label() == Label.PERSON && name.length() > 1 && !words.hyphenated(name.from())) {
                given.add(words.key(name.from()));
            }
            for (int i = name.from(); name.label() == Label.ORGANISATION && i < name.to(); i++) {
                bodies.add(words.key(i));
            }
            if (name.length() == 1 && name.label() == Label.PLACE) {
                placesAlone.add(words.key(name.from()));
            } else if (name.length() == 1 && name.label() == Label.ORGANISATION) {
                bodiesAlone.add(words.key(name.from()));
            }
        }
    }

    /** The signs for {@code person}, each with its strength, mostly 1; {@code named} are those the story names in full. */
    Map<String, Double> of(Person person, String key, List<Mention> mentions, Collection<AuthorityRecord> named) {
        Map<String, Double> signs = new LinkedHashMap<>();
        signs.put("somebody known", 1.0);
        name(person, key, signs);
        country(person.entity().country(), signs);
        office(person, signs);
        colleagues.look(person, named, mentions, signs);
        near.look(person, mentions, named, signs);
        BesideSurname words = new BesideSurname(this.words, person);
        Set<String> beside = new HashSet<>();
        mentions.forEach(mention -> words.look(mention, beside));
        beside.forEach(sign -> signs.put(sign, 1.0));
        put(signs, "also a firm", FIRMS.contains(key) && beside.stream().noneMatch(AS_A_PERSON::contains));
        put(signs, "a county", mentions.stream().anyMatch(rows::isOfCounties));
        put(signs, "in a row of single names", mentions.stream().anyMatch(rows::isAmongSingleNames));
        put(signs, "in a row with places", mentions.stream().anyMatch(rows::isAmongPlaces));
        put(signs, "part of a body's name in the story", bodies.contains(key));
        put(signs, "a body of that name alone in the story", bodiesAlone.contains(key));
        put(signs, "a place of that name alone in the story", placesAlone.contains(key));
        boolean nothing = beside.stream().noneMatch(OF_A_PERSON::contains);
        put(signs, "nothing beside it is a person's", nothing);
        signs.put("named again, and nothing beside it is a person's", nothing ? Math.log(mentions.size()) : 0);
        put(signs, "always in it, as in a place", nothing && mentions.stream().allMatch(words::isInside));
        signs.put("named again", Math.log(mentions.size()));
        return signs;
    }

    private void name(Person person, String key, Map<String, Double> signs) {
        boolean own = person.entity().aliases().stream()
                .map(PersonName::of)
                .anyMatch(alias -> !alias.isFull() && alias.last().equals(key));
        put(signs, "surname stands alone in the table", own);
        signs.put("others of that surname", Math.log1p(Math.max(0, COUNTS.last(key) - 1)));
        signs.put("others of that first name", Math.log1p(COUNTS.first(key)));
        boolean crowned = Titles.isTitle(PersonName.of(person.entity().name()).first()) && COUNTS.first(key) > 0;
        put(signs, "known by a given name", crowned);
        put(signs, "known by a given name, and a court in the story", crowned && atCourt);
        put(signs, "a family of East Asia", PersonName.isFamily(key));
        put(signs, "first name of somebody in the story", given.contains(key));
        put(signs, "also a word", ALSO_WORDS.contains(key) || small.contains(key));
        put(signs, "also a town", knowledge.file().places(key).stream().anyMatch(place -> place.population() >= TOWN));
    }

    private void country(String country, Map<String, Double> signs) {
        int here = findings.count(Kind.COUNTRY, country);
        int all = findings.all(Kind.COUNTRY).stream()
                .mapToInt(named -> findings.count(Kind.COUNTRY, named.entity.id()))
                .sum();
        put(signs, "no country in the story", all == 0);
        put(signs, "only other countries in the story", all > 0 && here == 0);
        put(signs, "country in the story", here > 0);
        signs.put("share of the country", all == 0 ? 0 : (double) here / all);
    }

    private void office(Person person, Map<String, Double> signs) {
        AuthorityRecord entity = person.entity();
        boolean titled = Office.of(person).words().stream().anyMatch(small::contains);
        put(signs, "office in the story", titled);
        put(signs, "body or town of the office in the story", near.isBodyNamed(entity, capitals));
        put(signs, "head of state or government", Office.isHead(person));
        put(
                signs,
                BareNames.HEAD_ALONE,
                Office.isHead(person)
                        && signs.containsKey("surname stands alone in the table")
                        && year > 0
                        && person.yearsFrom(year) == 0);
        signs.put("public life", Math.min(3, Math.log1p(publicLife)));
        put(signs, "date unknown", year == 0);
        put(signs, "in office then", year > 0 && person.yearsFrom(year) == 0);
        signs.put("years out of office", year == 0 ? 0 : Math.min(6, person.yearsFrom(year)) / 3.0);
    }

    static void put(Map<String, Double> signs, String sign, boolean there) {
        if (there) {
            signs.put(sign, 1.0);
        }
    }
}
