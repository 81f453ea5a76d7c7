package press.dateline.extract.salience;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.findings.Found;
import press.dateline.extract.rules.Rules;
import press.dateline.extract.text.Copy;
import press.dateline.extract.text.Span;

/** Counts and weighs what was found, and puts the most salient first. */
public final class Summary {

    /** How far a lead reaches when the first paragraph is longer. */
    private static final int LEAD = 400;

    private final Copy copy;
    private final Rules rules;
    private final int leadEnd;

    private Summary(Copy copy, Rules rules) {
        this.copy = copy;
        this.rules = rules;
        int end = copy.text().indexOf("\n\n", copy.storyStart());
        this.leadEnd = Math.min(end < 0 ? copy.text().length() : end, copy.storyStart() + LEAD);
    }

    public static Extraction of(Copy copy, Findings findings, Rules rules) {
        Summary summary = new Summary(copy, rules);
        return new Extraction(
                summary.found(Kind.COUNTRY, findings),
                summary.found(Kind.PLACE, findings),
                summary.found(Kind.ACTOR, findings),
                summary.found(Kind.ORGANISATION, findings));
    }

    private List<Found> found(Kind kind, Findings findings) {
        int all = findings.all(kind).stream().mapToInt(Summary::mentions).sum();
        return findings.all(kind).stream()
                .map(named -> found(named, all, findings.all(kind).size()))
                .sorted(Comparator.comparingDouble(Found::salience)
                        .thenComparingInt(Found::mentions)
                        .reversed()
                        .thenComparing(found -> found.entity().id()))
                .toList();
    }

    private Found found(Findings.NamedEntity named, int all, int entities) {
        List<Span> evidence = new ArrayList<>(datelineEvidence(named));
        List<Span> headline = new ArrayList<>();
        boolean lead = false;
        for (Span span : named.spans) {
            boolean inHeadline = copy.inHeadline(span.start());
            (inHeadline ? headline : evidence).add(copy.origin(span.start(), span.end()));
            lead |= !inHeadline && span.start() < leadEnd;
        }
        int mentions = mentions(named);
        double salience = Salience.of(
                new Salience.Signs(
                        named.entity.kind(),
                        !headline.isEmpty(),
                        named.inDateline,
                        lead,
                        mentions,
                        (double) mentions / all,
                        entities),
                rules);
        return new Found(
                named.entity,
                names(named),
                mentions,
                salience >= Salience.ABOUT,
                salience,
                evidence,
                headline,
                List.copyOf(named.why));
    }

    private static int mentions(Findings.NamedEntity named) {
        return named.spans.size() + named.datelineNames.size();
    }

    /** A dateline in the body is shown as evidence, too; one in a field of its own stands in no text. */
    private List<Span> datelineEvidence(Findings.NamedEntity named) {
        return named.datelineNames.stream()
                .flatMap(name -> copy.inDateline(name).stream())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private List<String> names(Findings.NamedEntity named) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Span span : named.spans) {
            String name = copy.text().substring(span.start(), span.end()).replaceAll("\\s+", " ");
            counts.merge(name, 1, Integer::sum);
        }
        named.datelineNames.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
