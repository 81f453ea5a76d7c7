package press.dateline.bench.grow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import press.dateline.article.Article;
import press.dateline.bench.grow.PeopleNamed.Person;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.text.Span;

/** Puts other people into an article: into its text wherever it names them, and into what was found in it. */
final class RenamedPeople {

    /** Who takes whose place. */
    private record Change(Person from, Person to) {

        String instead(String name) {
            return name.equals(from.full()) ? to.full() : to.last();
        }
    }

    private final ReadArticle base;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final List<Replacement> body = new ArrayList<>();
    private final List<Replacement> headline = new ArrayList<>();

    /** One stretch of text and what stands there now. */
    private record Replacement(Span span, String text) {

        int longer() {
            return text.length() - (span.end() - span.start());
        }
    }

    private RenamedPeople(ReadArticle base) {
        this.base = base;
    }

    /** About every second person of {@code base} is another. */
    static ReadArticle in(ReadArticle base, PeopleNamed people, Random random) {
        RenamedPeople renamed = new RenamedPeople(base);
        Set<String> present = new HashSet<>();
        base.extraction().actors().forEach(actor -> present.add(actor.id()));
        for (Found actor : base.extraction().actors()) {
            Optional<Person> other = random.nextBoolean() ? people.any(random) : Optional.empty();
            if (other.isPresent()
                    && renamed.standsAlone(actor)
                    && present.add(other.get().record().id())) {
                renamed.change(actor, other.get());
            }
        }
        return renamed.read();
    }

    /** Whether its text can be replaced without touching anybody else's, and reads as one of its names. */
    private boolean standsAlone(Found actor) {
        return PeopleNamed.person(actor).isPresent()
                && readsAs(base.article().body(), actor.evidence(), actor)
                && readsAs(base.article().headline(), actor.inHeadline(), actor)
                && base.extraction()
                        .all()
                        .filter(other -> other != actor)
                        .allMatch(other -> apart(actor.evidence(), other.evidence())
                                && apart(actor.inHeadline(), other.inHeadline()));
    }

    private static boolean readsAs(String text, List<Span> spans, Found actor) {
        return spans.stream()
                .allMatch(span -> span.end() <= text.length()
                        && actor.names().contains(text.substring(span.start(), span.end())));
    }

    private static boolean apart(List<Span> some, List<Span> others) {
        return some.stream().noneMatch(one -> others.stream()
                .anyMatch(other -> one.start() < other.end() && other.start() < one.end()));
    }

    private void change(Found actor, Person to) {
        Change change = new Change(PeopleNamed.person(actor).orElseThrow(), to);
        changes.put(actor.id(), change);
        actor.evidence().forEach(span -> body.add(replacement(base.article().body(), span, change)));
        actor.inHeadline()
                .forEach(span -> headline.add(replacement(base.article().headline(), span, change)));
        body.sort(Comparator.comparingInt(each -> each.span().start()));
        headline.sort(Comparator.comparingInt(each -> each.span().start()));
    }

    private static Replacement replacement(String text, Span span, Change change) {
        return new Replacement(span, change.instead(text.substring(span.start(), span.end())));
    }

    private ReadArticle read() {
        Article article = base.article();
        Extraction found = base.extraction();
        return new ReadArticle(
                new Article(
                        article.uri(),
                        written(article.headline(), headline),
                        article.provenance(),
                        article.published(),
                        written(article.body(), body),
                        article.subjects()),
                new Extraction(
                        moved(found.countries().stream()),
                        moved(found.places().stream()),
                        moved(found.actors().stream()),
                        moved(found.organisations().stream()),
                        found.language(),
                        found.unread(),
                        List.of()));
    }

    private static String written(String text, List<Replacement> replacements) {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (Replacement each : replacements) {
            written.append(text, at, each.span().start()).append(each.text());
            at = each.span().end();
        }
        return written.append(text, at, text.length()).toString();
    }

    private List<Found> moved(Stream<Found> found) {
        return found.map(this::moved).toList();
    }

    private Found moved(Found found) {
        Change change = changes.get(found.id());
        boolean changed = change != null && found.entity().equals(change.from().record());
        return new Found(
                changed ? change.to().record() : found.entity(),
                changed ? found.names().stream().map(change::instead).distinct().toList() : found.names(),
                found.mentions(),
                found.about(),
                found.salience(),
                moved(found.evidence(), body),
                moved(found.inHeadline(), headline));
    }

    private static List<Span> moved(List<Span> spans, List<Replacement> replacements) {
        return spans.stream()
                .map(span -> new Span(
                        span.start() + longer(replacements, span.start()),
                        span.end() + longer(replacements, span.end())))
                .toList();
    }

    /** By how much the text before {@code place} has grown. */
    private static int longer(List<Replacement> replacements, int place) {
        return replacements.stream()
                .filter(each -> each.span().end() <= place)
                .mapToInt(Replacement::longer)
                .sum();
    }
}
