package press.dateline.ingest.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** A download from Factiva with its two-letter fields: as many articles as it holds. */
public final class FactivaDownload implements Format {

    private static final Pattern FIELD = Pattern.compile(
            "^(?<key>HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|PUB|AN|IPC|IPD|SE|CLM|VOL|ART|CX|DE)(?:[ \\t]+(?<value>.*))?$");
    private static final Pattern LAST = Pattern.compile("^Document (?<id>[A-Za-z0-9]{15,40})\\s*$");
    private static final Pattern RECOGNISED = Pattern.compile("(?m)^HD(?:[ \\t]|$)(?s:.*?)^(?:WC|PD|SN)(?:[ \\t]|$)");

    @Override
    public boolean is(Start start) {
        return start.matches(RECOGNISED);
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) {
        Map<String, StringBuilder> fields = new LinkedHashMap<>();
        long number = 0;
        long first = 1;
        StringBuilder open = null;
        List<String> lines = new ArrayList<>(Characters.of(bytes).lines().toList());
        lines.add("HD");
        for (String line : lines) {
            number++;
            Matcher field = FIELD.matcher(line);
            Matcher last = LAST.matcher(line);
            if (field.matches() && field.group("key").equals("HD") && fields.containsKey("HD")) {
                hand(fields, new Origin(file, first), intake);
                fields.clear();
                first = number;
            }
            if (last.matches()) {
                fields.put("AN", new StringBuilder(last.group("id")));
                open = null;
            } else if (field.matches()) {
                open = fields.computeIfAbsent(field.group("key"), none -> new StringBuilder());
                open.append(
                        field.group("value") == null ? "" : field.group("value").strip());
            } else if (open != null) {
                open.append('\n').append(line.strip());
            }
        }
    }

    private static void hand(Map<String, StringBuilder> fields, Origin origin, Intake intake) {
        try {
            ArticleDraft copy = new ArticleDraft();
            String id = text(fields, "AN").replaceFirst("(?i)^Document ", "");
            copy.uri(id.isEmpty() ? "" : "factiva:" + id);
            copy.headline(text(fields, "HD").replaceAll("\\s+", " "));
            copy.byline(text(fields, "BY")).source(text(fields, "SN"));
            copy.published((text(fields, "PD") + " " + text(fields, "ET")).strip(), "PD");
            String body = text(fields, "LP") + "\n\n" + text(fields, "TD");
            copy.body(body.strip().replaceAll("\n{3,}", "\n\n"), "text");
            intake.article(origin, copy.named("factiva"));
        } catch (UnfitArticle e) {
            intake.failure(new Failure(origin, e.getMessage()));
        }
    }

    private static String text(Map<String, StringBuilder> fields, String key) {
        StringBuilder text = fields.get(key);
        return text == null ? "" : text.toString().strip();
    }
}
