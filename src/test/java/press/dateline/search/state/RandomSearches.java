package press.dateline.search.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Search states as readers click them together. */
public final class RandomSearches {

    private static final List<String> VALUES = List.of(
            "kz", "ru", "by", "vladimir-putin", "ABC Audio", "a&b=c", "100% + more", "Ľ’Équipe", "x/y?z#w", "哈");

    private RandomSearches() {}

    public static SearchQuery state(Random random) {
        SearchQuery query = SearchQuery.EVERYTHING;
        if (random.nextBoolean()) {
            query = query.withWords(RandomText.text(random)).withMatch(Op.values()[random.nextInt(2)]);
        }
        int clicks = random.nextInt(6);
        for (int i = 0; i < clicks; i++) {
            query = click(query, random);
        }
        query = query.withAbout(random.nextInt(4) == 0)
                .withMeaning(random.nextInt(4) == 0)
                .withSort(Sort.values()[random.nextInt(3)]);
        if (random.nextInt(3) == 0) {
            query = query.withDates(dates(random));
        }
        if (random.nextInt(4) == 0) {
            query = query.asOf(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)));
        }
        return query.withSize(1 + random.nextInt(100)).withPage(1 + random.nextInt(3));
    }

    private static SearchQuery click(SearchQuery query, Random random) {
        Facet facet = Facet.values()[random.nextInt(5)];
        String value = VALUES.get(random.nextInt(VALUES.size()));
        return switch (random.nextInt(4)) {
            case 0 -> query.excluding(facet, value);
            case 1 -> query.withOp(facet, Op.values()[random.nextInt(2)]);
            default -> query.with(facet, value);
        };
    }

    private static DateRange dates(Random random) {
        LocalDate from = LocalDate.of(1850, 1, 1).plusDays(random.nextInt(70_000));
        Optional<LocalDate> start = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(from);
        Optional<LocalDate> end =
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(500)));
        return random.nextInt(4) == 0 ? DateRange.year(from.getYear()) : new DateRange(start, end);
    }
}
