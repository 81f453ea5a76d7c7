package press.dateline.ingest.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** A download from LexisNexis: as many articles as it holds, each under its paper and its day. */
public final class NexisDownload implements Format {

    private static final Pattern OPENING = Pattern.compile("(?m)^[ \\t\\f]*(\\d+) of (\\d+) DOCUMENTS?[ \\t]*$");
    private static final Pattern FIELD = Pattern.compile(
            "^[ \\t]*(?<key>HEADLINE|BYLINE|SECTION|LENGTH|DATELINE|SOURCE|HIGHLIGHT|LOAD-DATE|LANGUAGE|GRAPHIC|SERIES|JOURNAL-CODE"
                    + "|PUBLICATION-TYPE|DOCUMENT-TYPE|SUBJECT|ORGANIZATION|PERSON|COUNTRY|CITY|STATE|TICKER|INDUSTRY|COMPANY"
                    + "|GEOGRAPHIC|TYPE|NOTES|CORRECTION|CORRECTION-DATE|URL|UPDATE|ACC-NO|PUB-TYPE|COPYRIGHT):[ \\t]*(?<value>.*)$");

    /** What stands above the text; any other field ends it. */
    private static final List<String> ABOVE =
            List.of("HEADLINE", "BYLINE", "SECTION", "LENGTH", "DATELINE", "SOURCE", "HIGHLIGHT", "SERIES");

    @Override
    public boolean is(Start start) {
        return start.matches(OPENING);
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) {
        String text = Characters.of(bytes).replace("\r\n", "\n");
        Matcher opening = OPENING.matcher(text);
        List<int[]> parts = new ArrayList<>();
        while (opening.find()) {
            if (!parts.isEmpty()) {
                parts.get(parts.size() - 1)[1] = opening.start();
            }
            parts.add(new int[] {opening.end(), text.length()});
        }
        long line = 1;
        int counted = 0;
        for (int[] part : parts) {
            line += text.substring(counted, part[0])
                    .chars()
                    .filter(each -> each == '\n')
                    .count();
            counted = part[0];
            Origin origin = new Origin(file, line);
            try {
                intake.article(origin, incoming(text.substring(part[0], part[1])));
            } catch (UnfitArticle e) {
                intake.failure(new Failure(origin, e.getMessage()));
            }
        }
    }

    private static Incoming incoming(String part) throws UnfitArticle {
        Map<String, String> fields = new LinkedHashMap<>();
        List<String> top = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        boolean within = false;
        boolean ended = false;
        for (String line : part.split("\n")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                fields.putIfAbsent(field.group("key"), field.group("value").strip());
                boolean above = ABOVE.contains(field.group("key"));
                within = !ended && (within || field.group("key").equals("LENGTH") || top.size() > 3);
                ended |= !above && !body.isEmpty();
            } else if (within && !ended) {
                body.append(line.strip()).append('\n');
            } else if (!ended && !line.isBlank()) {
                top.add(line.strip());
            }
        }
        ArticleDraft copy = new ArticleDraft();
        copy.source(top.isEmpty() ? "" : top.get(0));
        copy.published(top.size() > 1 ? day(top.get(1)) : "", "date");
        copy.headline(
                fields.getOrDefault("HEADLINE", top.size() > 2 ? String.join(" ", top.subList(2, top.size())) : ""));
        copy.byline(fields.getOrDefault("BYLINE", "")).dateline(fields.getOrDefault("DATELINE", ""));
        copy.subject(fields.getOrDefault("SECTION", "").replaceFirst(";.*", ""));
        copy.body(body.toString().replaceAll("\n{3,}", "\n\n").strip(), "text");
        return copy.named("nexis");
    }

    /** Sometimes the edition stands behind the day. */
    private static String day(String line) {
        return line.replaceFirst("(?i)\\s+(?:final|first|late|early|\\w+) edition.*", "")
                .toLowerCase(Locale.ROOT);
    }
}
