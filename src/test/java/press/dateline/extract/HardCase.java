package press.dateline.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.dateline.Rows;
import press.dateline.article.Article;
import press.dateline.article.Provenance;
import press.dateline.authority.file.Kind;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;

/** One row of {@code cases.tsv}: a text, what must come out of it and what must not. */
record HardCase(String topic, Article article, List<Item> must, List<Item> mustNot) {

    private static final Pattern ITEM = Pattern.compile("([cpao]):(.+?)(?:#(\\d+))?(?=$| [cpao]:)");

    /** A kind and an id, name or spelling of it; {@code mentions} is 0 where the table does not count. */
    record Item(Kind kind, String name, int mentions) {

        boolean isMeantBy(Found found) {
            String key = Spelling.key(name);
            return found.id().equals(name)
                    || Spelling.key(found.name()).equals(key)
                    || Stream.concat(found.names().stream(), found.entity().aliases().stream())
                            .map(Spelling::key)
                            .anyMatch(key::equals);
        }

        /** A short spelling may be one of a longer name's. */
        boolean isExactly(Found found) {
            return found.id().equals(name) || Spelling.key(found.name()).equals(Spelling.key(name));
        }

        boolean isIn(Extraction extraction) {
            return extraction.of(kind).stream()
                    .anyMatch(found -> isMeantBy(found) && (mentions == 0 || found.mentions() == mentions));
        }

        @Override
        public String toString() {
            return kind.word() + " " + name + (mentions == 0 ? "" : " " + mentions + " times");
        }
    }

    static Stream<HardCase> table() {
        return Rows.of("/extract/cases.tsv").map(HardCase::of);
    }

    static HardCase of(List<String> row) {
        Matcher year = Pattern.compile("@(\\d{4}) ").matcher(row.get(1));
        boolean dated = year.lookingAt();
        String text = (dated ? row.get(1).substring(year.end()) : row.get(1)).replace("\\n", "\n");
        int slashes = text.indexOf(" // ");
        Article article = new Article(
                "case",
                slashes < 0 ? "" : text.substring(0, slashes),
                new Provenance("", "", "", ""),
                Instant.parse((dated ? year.group(1) : "2022") + "-06-01T00:00:00Z"),
                slashes < 0 ? text : text.substring(slashes + 4),
                List.of());
        return new HardCase(row.get(0), article, items(row.get(2)), items(row.get(3)));
    }

    private static List<Item> items(String field) {
        List<Item> items = new ArrayList<>();
        Matcher matcher = ITEM.matcher(field.strip());
        while (matcher.find()) {
            Kind kind =
                    switch (matcher.group(1)) {
                        case "c" -> Kind.COUNTRY;
                        case "p" -> Kind.PLACE;
                        case "a" -> Kind.ACTOR;
                        default -> Kind.ORGANISATION;
                    };
            items.add(new Item(
                    kind, matcher.group(2), matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3))));
        }
        return items;
    }

    /** What is wrong with {@code extraction}, in words; empty when it is as the row says. */
    List<String> faults(Extraction extraction) {
        List<String> faults = new ArrayList<>();
        must.stream().filter(item -> !item.isIn(extraction)).forEach(item -> faults.add("no " + item));
        for (Item item : mustNot) {
            for (Found found : extraction.of(item.kind())) {
                if (item.name().equals("*") ? !isExpected(found) : item.isExactly(found)) {
                    faults.add("false " + item.kind().word() + " " + found.name());
                }
            }
        }
        return faults;
    }

    private boolean isExpected(Found found) {
        return must.stream().anyMatch(item -> item.kind() == found.entity().kind() && item.isMeantBy(found));
    }

    @Override
    public String toString() {
        return topic + ": " + article.headline() + " " + article.body();
    }
}
