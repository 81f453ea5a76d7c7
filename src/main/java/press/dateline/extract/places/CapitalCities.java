package press.dateline.extract.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.findings.Why;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Capitals: the town, its government, or another town of that name. */
final class CapitalCities {

    private static final Set<String> LOCATIVE = WordList.of("locatives");

    private static final Set<String> LOCAL = WordList.of("local-nouns");

    private static final Set<String> TOWN_OF = WordList.of("town-nouns");

    private final Story story;
    private final Words words;
    private final Towns towns;
    private final BehindComma commas;
    private final TownMentions mentions;
    private final PlaceFindings notes;

    CapitalCities(Story story, Towns towns, BehindComma commas, TownMentions mentions, PlaceFindings notes) {
        this.story = story;
        this.words = story.words();
        this.towns = towns;
        this.commas = commas;
        this.mentions = mentions;
        this.notes = notes;
    }

    /** In Moscow is a place; dominated by Moscow is a government; Moscow where Idaho is spoken of is neither's. */
    void find(AuthorityRecord city, List<Mention> at) {
        boolean filed = notes.isFiledFrom(city);
        boolean place = filed
                || !story.on(Rule.CAPITAL_AS_GOVERNMENT)
                || at.stream().anyMatch(mention -> isLocative(mention.from(), mention.to()));
        Optional<Place> elsewhere =
                filed || !story.on(Rule.NAMESAKE_OF_A_CAPITAL) ? Optional.empty() : namesake(city, at);
        for (Mention mention : at) {
            Optional<Place> other = mentions.told(mention)
                    .filter(found -> !found.entity().country().equals(city.country()))
                    .or(() -> mentions.state(mention));
            if (other.isPresent()) {
                notes.place(
                        other.get().entity(),
                        mention,
                        () -> Why.behindComma(other.get(), story.knowledge().file()));
            } else if (elsewhere.isPresent()) {
                notes.place(elsewhere.get().entity(), mention, () -> towns.why(elsewhere.get(), city.name(), at));
            } else if (place || isDistrict(mention)) {
                notes.place(
                        city,
                        mention,
                        () -> Why.capitalAsPlace(story.knowledge().file().origin(city)));
            } else {
                notes.country(
                        notes.country(city),
                        mention,
                        () -> Why.capitalAsGovernment(story.knowledge().file().origin(city)));
            }
        }
    }

    /** The District of Columbia and D.C. are where people live; only Washington is a word for the government. */
    private boolean isDistrict(Mention mention) {
        String key = words.key(mention.from(), mention.to());
        return key.startsWith("district of ") || key.endsWith("d.c") || key.endsWith(" dc");
    }

    private Optional<Place> namesake(AuthorityRecord city, List<Mention> at) {
        for (Mention mention : at) {
            Optional<Place> told = mentions.told(mention);
            if (told.isPresent()) {
                // Of a town too small for the tables nobody says Washington alone.
                return told.filter(place -> !place.entity().equals(city) && place.population() > 1);
            }
        }
        String name = words.text(at.get(0).from(), at.get(0).to());
        return towns.find(name, at, Optional.empty())
                .filter(place -> !place.entity().country().equals(city.country()));
    }

    private boolean isLocative(int from, int to) {
        String before = words.joins(from - 1) ? words.key(from - 1) : "";
        String beforeThat = words.key(from - 2);
        boolean followed = to < words.size()
                && (words.joins(to - 1) && LOCAL.contains(words.key(to))
                        || Words.isPossessive(words.gap(to - 1)) && LOCAL.contains(words.key(to)));
        return LOCATIVE.contains(before)
                || before.equals("of") && TOWN_OF.contains(beforeThat)
                || followed
                || commas.after(to).isPresent();
    }
}
