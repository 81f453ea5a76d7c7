package press.dateline.extract.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.dateline.article.Dateline;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Place;
import press.dateline.extract.areas.Area;
import press.dateline.extract.areas.AreaNames;
import press.dateline.extract.areas.BehindComma;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** Where a story is filed from: the town and country of its dateline. */
final class FiledFrom {

    private final Story story;
    private final Clues clues;
    private final Towns towns;
    private final BehindComma commas;
    private final AreaNames areas;
    private final PlaceFindings notes;

    FiledFrom(Story story, Clues clues, Towns towns, BehindComma commas, PlaceFindings notes) {
        this.story = story;
        this.clues = clues;
        this.towns = towns;
        this.commas = commas;
        this.areas = new AreaNames(story.knowledge().file());
        this.notes = notes;
    }

    void read() {
        for (Dateline dateline : story.copy().dateline().filter(unused -> story.on(Rule.DATELINE)).stream()
                .toList()) {
            Optional<Area> area =
                    dateline.region().isEmpty() || dateline.cities().isEmpty()
                            ? Optional.empty()
                            : areas.area(dateline.region(), dateline.cities().get(0));
            area.ifPresent(in -> {
                notes.filedFrom(
                        story.knowledge().country(in.country()), dateline.region(), () -> "the dateline names it");
                clues.add("dateline", in.country(), in.admin(), -1, -1, Clues.FILED);
            });
            for (String city : dateline.cities()) {
                datelineCity(city, area);
            }
        }
    }

    private void datelineCity(String city, Optional<Area> area) {
        String key = Words.of(city).key();
        List<Mention> again = mentions(key);
        Optional<Place> place =
                towns.find(city, again, area).or(() -> area.flatMap(in -> commas.unlisted(capitalised(city), in)));
        if (place.isPresent()) {
            Place found = place.get();
            Supplier<String> why = () -> "the story is filed from it: " + towns.why(found, city, again);
            notes.filedFrom(found.entity(), city, why);
            notes.filedFrom(story.knowledge().country(found.entity().country()), city, why);
            clues.add(key, found.entity().country(), found.admin(), -1, -1, Clues.FILED);
        } else {
            story.knowledge().file().named(Kind.COUNTRY, city).stream()
                    .findFirst()
                    .or(() -> story.knowledge().file().named(Kind.ORGANISATION, city).stream()
                            .filter(body -> !body.note().contains("news"))
                            .findFirst())
                    .ifPresent(entity -> notes.filedFrom(entity, city, () -> "the story is filed from it"));
        }
    }

    /** Troy, not TROY. */
    private static String capitalised(String city) {
        StringBuilder name = new StringBuilder(city);
        for (int i = 1; i < city.length(); i++) {
            if (Character.isLetter(city.charAt(i - 1))) {
                name.setCharAt(i, Character.toLowerCase(city.charAt(i)));
            }
        }
        return name.toString();
    }

    private List<Mention> mentions(String key) {
        List<Mention> mentions = new ArrayList<>();
        int length = key.split(" ").length;
        for (int i = 0; i + length <= story.words().size(); i++) {
            if (story.words().get(i).isCapital()
                    && story.words().key(i, i + length).equals(key)) {
                mentions.add(new Mention(i, i + length, Label.PLACE));
            }
        }
        return mentions;
    }
}
