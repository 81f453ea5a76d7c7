package press.dateline.web.assistants;

import io.quarkiverse.mcp.server.ToolManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What an assistant reads of each tool before it uses one. */
enum ToolDescription {
    SEARCH(
            "Search the archive",
            "Finds stories. The answer has “reading” (how the search was understood), “total” articles in so many"
                    + " “stories”, “hits” with snippets, and “link”, the pinned page of the result. Words that no story"
                    + " has come with a “suggestion” or with what to ask “instead”.",
            ToolArgument.ofSearch(
                    ToolArgument.text("sort", "relevance (as a rule), newest or oldest"),
                    ToolArgument.number("page", "From 1."),
                    ToolArgument.number("size", "Hits on a page, 1 to 100; 10 as a rule."))),
    FACETS(
            "Count who and where",
            "Counts the countries, places, actors, organisations and sources of a search, with the ids that filters"
                    + " take. Without “facet” the most frequent of each, with it the whole list of one from A to Z.",
            ToolArgument.ofSearch(
                    ToolArgument.text("facet", "country, place, actor, organisation or source"),
                    ToolArgument.text("beginning", "Of the whole list only values with a word that begins so."),
                    ToolArgument.number("listPage", "Page of the whole list, from 1."))),
    TIMELINE(
            "Count over time",
            "Counts the articles of a search by decade, year, month or day, whichever fits.",
            ToolArgument.ofSearch()),
    ARTICLE(
            "Read an article",
            "One article as it was received, with who and where it names. “newer” is the id of a version that has"
                    + " replaced it. A withdrawn article is refused and must not be quoted.",
            List.of(
                    ToolArgument.must("id", "The id of a hit, or the link of an article."),
                    ToolArgument.number(
                            "offset", "Where to read on in a long article: “nextOffset” of the answer before."))),
    ENTITY(
            "Who or where is it",
            "What the archive has on a country, place, actor (a person or an armed or political group) or organisation:"
                    + " other names, its latest stories, sentences that name it, who stands out beside it. By name it"
                    + " answers candidates where several have it.",
            List.of(
                    ToolArgument.text("kind", "country, place, actor or organisation"),
                    ToolArgument.text("id", "As hits and facets give it, such as vladimir-putin or kz."),
                    ToolArgument.text("name", "Or a name, where the id is not known.")));

    private final String title;
    private final String description;
    private final List<ToolArgument> arguments;

    ToolDescription(String title, String description, List<ToolArgument> arguments) {
        this.title = title;
        this.description = description;
        this.arguments = arguments;
    }

    Set<String> names() {
        return arguments.stream().map(ToolArgument::name).collect(Collectors.toUnmodifiableSet());
    }

    ToolManager.ToolDefinition define(ToolManager tools) {
        ToolManager.ToolDefinition tool = tools.newTool(name().toLowerCase(Locale.ROOT))
                .setTitle(title)
                .setDescription(description)
                .setAnnotations(new ToolManager.ToolAnnotations(title, true, false, true, false));
        arguments.forEach(each -> tool.addArgument(each.name(), each.description(), each.required(), each.type()));
        return tool;
    }
}
