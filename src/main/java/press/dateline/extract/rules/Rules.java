package press.dateline.extract.rules;

import java.util.EnumSet;
import java.util.Set;

/** The rules in force: all but those switched off. */
public record Rules(Set<Rule> off) {

    /** As the product runs. */
    public static final Rules ALL = new Rules(Set.of());

    public Rules {
        off = Set.copyOf(off);
    }

    public boolean on(Rule rule) {
        return !off.contains(rule);
    }

    public Rules without(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(off);
        return new Rules(more);
    }
}
