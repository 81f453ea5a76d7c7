package press.dateline.evaluate;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.dateline.article.Article;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.evaluate.labels.LabelledName;
import press.dateline.evaluate.labels.NameClusters;
import press.dateline.evaluate.labels.Task;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.NameModel;

/** What the name model alone makes of an article: the yardstick of everything built around it. */
final class BareModel {

    private final NameModel model;
    private final AuthorityFile file;
    private final NameClusters clusters;

    BareModel(NameModel model, AuthorityFile file) {
        this.model = model;
        this.file = file;
        this.clusters = new NameClusters(file);
    }

    Map<Task, List<LabelledName>> names(Article article) {
        Map<Label, Set<String>> spellings = new EnumMap<>(Label.class);
        for (Label label : Label.values()) {
            spellings.put(label, new LinkedHashSet<>());
        }
        String text = article.headline() + "\n\n" + article.body();
        for (NameModel.Name name : model.names(text)) {
            spellings
                    .get(name.label())
                    .add(text.substring(name.start(), name.end()).replaceAll("\\s+", " "));
        }
        List<LabelledName> countries = spellings.get(Label.PLACE).stream()
                .flatMap(place -> file.named(Kind.COUNTRY, place).stream().limit(1))
                .map(AuthorityRecord::id)
                .distinct()
                .map(LabelledName::of)
                .toList();
        return Map.of(
                Task.COUNTRIES_ABOUT, countries,
                Task.COUNTRIES_MENTIONED, countries,
                Task.TOWNS, List.of(),
                Task.PLACES,
                        spellings.get(Label.PLACE).stream()
                                .map(LabelledName::of)
                                .toList(),
                Task.ACTORS, clusters.people(spellings.get(Label.PERSON)),
                Task.ORGANISATIONS, clusters.organisations(spellings.get(Label.ORGANISATION), text));
    }
}
