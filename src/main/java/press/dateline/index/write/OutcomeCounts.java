package press.dateline.index.write;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What became of the articles that were written since the start. */
public final class OutcomeCounts {

    private final Map<Outcome.Result, LongAdder> counts = Arrays.stream(Outcome.Result.values())
            .collect(Collectors.toUnmodifiableMap(kind -> kind, kind -> new LongAdder()));

    List<Outcome> counted(List<Outcome> outcomes) {
        outcomes.forEach(each -> counts.get(each.kind()).increment());
        return outcomes;
    }

    public long of(Outcome.Result kind) {
        return counts.get(kind).sum();
    }
}
