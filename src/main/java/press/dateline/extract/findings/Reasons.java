package press.dateline.extract.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import press.dateline.extract.model.Mention;

/** Why each name of an article means whom it does, noted by the rule that decides, and only where somebody asks. */
public final class Reasons {

    private final boolean explaining;
    private final Map<Mention, String> reasons = new HashMap<>();

    public Reasons(boolean explaining) {
        this.explaining = explaining;
    }

    /** Notes the reason for {@code mention}; a later rule that decides anew has the last word. */
    public void because(Mention mention, Supplier<String> why) {
        if (explaining) {
            reasons.put(mention, why.get());
        }
    }

    public void because(Collection<Mention> mentions, Supplier<String> why) {
        mentions.forEach(mention -> because(mention, why));
    }

    /** Notes the reason where no other rule has given one. */
    public void otherwise(Mention mention, Supplier<String> why) {
        if (explaining) {
            reasons.computeIfAbsent(mention, unused -> why.get());
        }
    }

    public String of(Mention mention) {
        return reasons.get(mention);
    }
}
