package press.dateline.follow;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.follow.LetterSheet.LetterStory;
import press.dateline.follow.LetterSheet.MatchedPassage;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Evidence;
import press.dateline.search.answer.Hit;
import press.dateline.search.request.Snippet;
import press.dateline.share.Export;
import press.dateline.share.Following;
import press.dateline.share.OneLine;

/** Hits as a letter tells of them: which words and names matched, and in which sentence. */
final class LetterStories {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterStories() {}

    static LetterStory of(Hit hit, String base) {
        return new LetterStory(
                OneLine.of(Following.headline(hit)),
                Export.page(base, hit.id()),
                Stream.of(
                                OneLine.of(hit.source()),
                                hit.published()
                                        .map(moment -> DAY.format(moment.atZone(ZoneOffset.UTC)))
                                        .orElse(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", ")),
                passages(hit));
    }

    private static List<MatchedPassage> passages(Hit hit) {
        List<MatchedPassage> passages = new ArrayList<>();
        if (!marked(hit.headline()).isEmpty()) {
            passages.add(new MatchedPassage(
                    marked(hit.headline()) + " in the headline", hit.headline().pieces()));
        }
        hit.snippets().stream()
                .filter(snippet -> !marked(snippet).isEmpty())
                .forEach(snippet -> passages.add(new MatchedPassage(marked(snippet), snippet.pieces())));
        hit.evidence()
                .forEach(evidence -> passages.add(new MatchedPassage(
                        names(evidence, hit), evidence.sentence().pieces())));
        if (passages.isEmpty()) {
            hit.snippets().forEach(snippet -> passages.add(new MatchedPassage("It begins", snippet.pieces())));
        }
        return passages;
    }

    private static String marked(Snippet snippet) {
        return snippet.pieces().stream()
                .filter(Snippet.Piece::marked)
                .map(piece -> "“" + OneLine.of(piece.text()).toLowerCase(Locale.ROOT) + "”")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String names(Evidence evidence, Hit hit) {
        return evidence.entities().stream()
                .flatMap(key -> hit.entities().getOrDefault(key.kind(), List.of()).stream()
                        .filter(entity -> entity.id().equals(key.id())))
                .map(EntityRef::name)
                .collect(Collectors.joining(", "));
    }
}
