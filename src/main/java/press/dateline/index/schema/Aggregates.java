package press.dateline.index.schema;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import java.util.Map;
import java.util.Objects;

/** Takes a count by its name out of what the engine answered: whatever was asked for is there, or the answer is none. */
public final class Aggregates {

    private Aggregates() {}

    /** The aggregate called {@code name}; an engine that left it out is not the one that was asked. */
    public static Aggregate named(Map<String, Aggregate> answered, String name) {
        return Objects.requireNonNull(
                answered.get(name),
                () -> "the engine's answer has no aggregation " + name + ", which it was asked for");
    }
}
