package press.dateline.web.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.Archive;
import press.dateline.search.state.Facet;
import press.dateline.search.typing.Suggestion;
import press.dateline.search.typing.Suggestions;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.view.PagePaths;

/** What somebody may be about to type: who and where first, then headlines, then words. */
@Path("/api/suggest")
public class Suggest {

    private static final int SHORTEST_HEADLINE = 3;

    /** {@code parameter} and {@code id} are the filter that the search needs. */
    public record SuggestedEntity(String parameter, String id, String name, long stories) {}

    /** Two names typed one after the other; {@code stories} name both. */
    public record SuggestedPair(List<SuggestedEntity> names, long stories) {}

    /** An article's headline and where it is read. */
    public record Headline(String text, String url) {}

    /** Best first. */
    public record Suggested(
            List<SuggestedEntity> entities, List<SuggestedPair> pairs, List<Headline> headlines, List<String> words) {}

    private final Archive archive;
    private final Suggestions suggestions;
    private final ManagedExecutor executor;

    Suggest(Archive archive, Suggestions suggestions, ManagedExecutor executor) {
        this.archive = archive;
        this.suggestions = suggestions;
        this.executor = executor;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Entities and headlines that begin as q does, two names that q has one after the other, and q with its last word ended as stories do")
    public Suggested get(
            @QueryParam("q") @DefaultValue("") String typed,
            @Parameter(description = "What countries and places are called in: en or fr")
                    @QueryParam("language")
                    @DefaultValue("en")
                    String tag) {
        Language language = Language.named(tag).orElse(Language.ENGLISH);
        CompletableFuture<List<String>> words =
                executor.supplyAsync(() -> archive.typing().endings(typed));
        List<SuggestedEntity> entities = suggested(typed, language).stream()
                .map(each -> entity(each, language))
                .toList();
        List<SuggestedPair> pairs = archive.typing().pairs(typed).entrySet().stream()
                .map(each -> new SuggestedPair(
                        List.of(
                                entity(each.getKey().first(), language),
                                entity(each.getKey().second(), language)),
                        each.getValue()))
                .toList();
        List<Headline> headlines = typed.strip().length() < SHORTEST_HEADLINE
                ? List.of()
                : archive.typing().headlines(typed).stream()
                        .map(hit -> new Headline(hit.headline().text(), PagePaths.article(hit.id())))
                        .toList();
        return new Suggested(entities, pairs, headlines, Concurrent.answer(words));
    }

    /** While somebody types there is no time to wait for what is not known yet just after a start. */
    private List<Suggestion> suggested(String typed, Language language) {
        return language == Language.ENGLISH ? suggestions.of(typed) : new TypedNames(suggestions).of(typed, language);
    }

    private static SuggestedEntity entity(Suggestion each, Language language) {
        EntityKey entity = each.entity();
        return new SuggestedEntity(
                Facet.of(entity.kind()).word(),
                entity.id(),
                PlaceNames.of(entity.kind(), entity.id(), each.name(), language),
                each.stories());
    }
}
