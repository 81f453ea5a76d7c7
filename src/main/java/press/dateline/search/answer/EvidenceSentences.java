package press.dateline.search.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import press.dateline.authority.corrections.Corrected;
import press.dateline.authority.file.EntityKey;
import press.dateline.index.schema.ArticleField;

/** Finds the fewest sentences of an article that name everyone and everywhere a search keeps to. */
public final class EvidenceSentences {

    /** One mention of somebody who was asked for. */
    private record MentionedEntity(EntityKey entity, Stretch mention) {}

    private EvidenceSentences() {}

    /** One sentence that names them all where there is one; one for each at worst, none for whom the body does not name. */
    public static List<Evidence> of(JsonNode source, Set<EntityKey> asked, Corrected corrected) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Sentences sentences = new Sentences(AnswerReader.text(source, ArticleField.BODY));
        Map<Stretch, List<MentionedEntity>> named = new TreeMap<>(Comparator.comparingInt(Stretch::start));
        Map<Integer, Stretch> known = new HashMap<>();
        mentions(source, asked, corrected).forEach(each -> named.computeIfAbsent(
                        known.computeIfAbsent(each.mention().start(), start -> sentences.around(each.mention())),
                        sentence -> new ArrayList<>())
                .add(each));
        return fewest(named, sentences);
    }

    private static List<MentionedEntity> mentions(JsonNode source, Set<EntityKey> asked, Corrected corrected) {
        int length = AnswerReader.text(source, ArticleField.BODY).length();
        List<MentionedEntity> mentions = new ArrayList<>();
        ArticleEntities.each(source, corrected, (key, entity, renamed) -> {
            if (asked.contains(key)) {
                entity.path("evidence").forEach(pair -> {
                    Stretch mention =
                            new Stretch(pair.path(0).asInt(), pair.path(1).asInt());
                    if (mention.end() <= length) {
                        mentions.add(new MentionedEntity(key, mention));
                    }
                });
            }
        });
        return mentions;
    }

    /** Each time the first of the sentences that name most of those still missing. */
    private static List<Evidence> fewest(Map<Stretch, List<MentionedEntity>> named, Sentences sentences) {
        Set<EntityKey> missing = new LinkedHashSet<>();
        named.values().forEach(some -> some.forEach(each -> missing.add(each.entity())));
        List<Evidence> evidence = new ArrayList<>();
        while (!missing.isEmpty()) {
            // Of several that name as many the first.
            Map.Entry<Stretch, List<MentionedEntity>> best = named.entrySet().stream()
                    .max(Comparator.comparingLong(sentence -> of(sentence.getValue()).stream()
                            .filter(missing::contains)
                            .count()))
                    .orElseThrow();
            evidence.add(new Evidence(
                    List.copyOf(of(best.getValue())),
                    sentences.cut(
                            best.getKey(),
                            best.getValue().stream()
                                    .map(MentionedEntity::mention)
                                    .sorted(Comparator.comparingInt(Stretch::start)
                                            .thenComparing(Stretch::end, Comparator.reverseOrder()))
                                    .toList())));
            missing.removeAll(of(best.getValue()));
        }
        return evidence;
    }

    private static Set<EntityKey> of(List<MentionedEntity> named) {
        Set<EntityKey> entities = new LinkedHashSet<>();
        named.forEach(each -> entities.add(each.entity()));
        return entities;
    }
}
