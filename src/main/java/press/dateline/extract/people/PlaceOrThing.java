package press.dateline.extract.people;

import java.util.List;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** Whether the words right beside a surname say that a saint, a place, a building or a firm bears it there. */
final class PlaceOrThing {

    private static final Set<String> SAINTS = Set.of("st", "saint", "ste", "sainte");

    private static final Set<String> BEARERS = WordList.of("bear-surnames");

    /** Those of them that also stand in small letters behind a name without an s: the Elizabeth line, Sullivan county. */
    private static final Set<String> SMALL_BEARERS =
            Set.of("line", "county", "counties", "township", "parish", "school", "restaurants", "island", "street");

    /** Those of them with a word before that is no part of the owner: Rubio's Coastal Grill. */
    private static final Set<String> SHOPS = Set.of(
            "grill",
            "grille",
            "cafe",
            "café",
            "restaurant",
            "restaurants",
            "diner",
            "kitchen",
            "pizza",
            "pizzeria",
            "bakery",
            "deli",
            "barbecue",
            "bbq",
            "pharmacy",
            "store",
            "stores",
            "supermarket");

    private static final Set<String> BEFORE_OF = Set.of(
            "town",
            "towns",
            "city",
            "village",
            "community",
            "communities",
            "suburb",
            "borough",
            "hamlet",
            "township",
            "county",
            "parish",
            "outskirts",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "outside",
            "downtown");

    private static final Set<String> TOWNS = Set.of("town", "city", "village", "community", "suburb", "hamlet");

    /** Between the article and the town that somewhere is: a small town. */
    private static final int ADJECTIVES = 2;

    private final Words words;
    private final AuthorityFile file;

    PlaceOrThing(Words words, AuthorityFile file) {
        this.words = words;
        this.file = file;
    }

    /** Those of {@code mentions} that are no saint's, place's or thing's. */
    List<Mention> ofPeople(List<Mention> mentions) {
        return mentions.stream().filter(mention -> !is(mention)).toList();
    }

    private boolean is(Mention mention) {
        int before = mention.from() - 1;
        int next = mention.to();
        return isSaint(mention)
                || isBasedElsewhere(before)
                || isTownOf(before) && !Words.isPossessive(words.gap(next - 1))
                || NameRows.isBehindCounties(words, before)
                || isBearing(next)
                || isTown(next)
                || isInState(next);
    }

    /** St. Elizabeth, whom a model may take in or leave out. */
    private boolean isSaint(Mention mention) {
        boolean within = mention.length() > 1 && SAINTS.contains(words.key(mention.from()));
        int before = mention.from() - 1;
        return within
                || SAINTS.contains(words.key(before))
                        && words.get(before).isCapital()
                        && (words.gap(before).equals(" ") || words.gap(before).equals(". "));
    }

    /** Australia-based Santos. */
    private boolean isBasedElsewhere(int before) {
        return words.key(before).equals("based")
                && words.hyphenated(before - 1)
                && words.gap(before).equals(" ");
    }

    /** The community of Hatch; 28 miles north of Branson. */
    private boolean isTownOf(int before) {
        return words.key(before).equals("of")
                && words.gap(before).equals(" ")
                && BEFORE_OF.contains(words.key(before - 1))
                && words.gap(before - 1).equals(" ");
    }

    /** Sullivan County, Sullivan’s Island, St James’s Palace, Rubio’s Coastal Grill, the Elizabeth line. */
    private boolean isBearing(int next) {
        if (next >= words.size()) {
            return false;
        }
        String gap = words.gap(next - 1);
        boolean owns = Words.isPossessive(gap) || gap.equals("’ ") || gap.equals("' ");
        if (!owns && !gap.equals(" ")) {
            return false;
        }
        if (!words.get(next).isCapital()) {
            return !owns && SMALL_BEARERS.contains(words.key(next));
        }
        boolean second = next + 1 < words.size()
                && words.gap(next).equals(" ")
                && words.get(next + 1).isCapital()
                && SHOPS.contains(words.key(next + 1));
        return BEARERS.contains(words.key(next)) || owns && second;
    }

    /** Baghdadi, a small town; Haines is located in the south. */
    private boolean isTown(int next) {
        String key = words.key(next);
        boolean is = key.equals("is") || key.equals("was") || key.equals("are");
        if (is && words.gap(next - 1).equals(" ") && words.key(next + 1).equals("located")) {
            return true;
        }
        int article = is ? next + 1 : next;
        boolean introduced =
                is ? words.gap(next - 1).equals(" ") : words.gap(next - 1).equals(", ");
        if (!introduced || !Set.of("a", "an", "the").contains(words.key(article))) {
            return false;
        }
        for (int i = article + 1; i <= article + 1 + ADJECTIVES; i++) {
            if (TOWNS.contains(words.key(i))) {
                // The city council's chairman is no city.
                return Set.of(
                                "in", "of", "on", "near", "with", "about", "where", "that", "some", "north", "south",
                                "east", "west", "outside")
                        .contains(words.key(i + 1));
            }
        }
        return false;
    }

    /** Branson, Missouri; Sullivan, Wis. */
    private boolean isInState(int next) {
        if (next >= words.size()
                || !words.gap(next - 1).equals(", ")
                || !words.get(next).isCapital()) {
            return false;
        }
        return isState(next, next + 1) || words.joins(next) && next + 1 < words.size() && isState(next, next + 2);
    }

    /** Behind Washington and Georgia may stand more of a row. */
    private boolean isState(int from, int to) {
        String name = words.text(from, to);
        boolean more = to < words.size()
                && words.gap(to - 1).equals(" ")
                && words.get(to).isCapital();
        return !more
                && !Set.of("Washington", "Georgia").contains(name)
                && (isStateName(name) || isStateName(name + "."));
    }

    private boolean isStateName(String name) {
        return file.places(name).stream()
                .anyMatch(place -> place.isRegion()
                        && place.entity().country().equals("us")
                        && !place.admin().isEmpty());
    }
}
