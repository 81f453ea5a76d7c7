package press.dateline.web.assistants;

import com.fasterxml.jackson.core.type.TypeReference;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.dateline.search.state.Facet;

/** What may be said to a tool, and what an assistant reads of it. */
record ToolArgument(String name, String description, boolean required, Type type) {

    private static final Type TEXTS = new TypeReference<List<String>>() {}.getType();

    static ToolArgument text(String name, String description) {
        return new ToolArgument(name, description, false, String.class);
    }

    static ToolArgument number(String name, String description) {
        return new ToolArgument(name, description, false, Integer.class);
    }

    static ToolArgument must(String name, String description) {
        return new ToolArgument(name, description, true, String.class);
    }

    /** What every tool takes that searches, and {@code more}. */
    static List<ToolArgument> ofSearch(ToolArgument... more) {
        List<ToolArgument> all = new ArrayList<>(List.of(
                text(
                        "q",
                        "Words, all of which a story must have in any form, \"exact phrases\", -word, OR, (brackets),"
                                + " \"a b\"~5, word*, headline:, by:, source:"),
                text("from", "First day of publication, 2022-01-31."),
                text("to", "Last day of publication."),
                new ToolArgument(
                        "about", "True: stories about whom the filters name, not mere mentions.", false, Boolean.class),
                text(
                        "link",
                        "A search of this archive as its address says it, to go on from; other arguments take the place of"
                                + " its own. All that its parameters can say can be said so: country.op=all,"
                                + " actor.not=vladimir-putin, asof=2022-01-10T14:05:00Z.")));
        Arrays.stream(Facet.values())
                .filter(Facet::combines)
                .map(facet -> new ToolArgument(
                        facet.word(),
                        facet == Facet.SOURCE
                                ? "Names of sources; stories of any of them."
                                : "Ids; stories that name any of them.",
                        false,
                        TEXTS))
                .forEach(all::add);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
