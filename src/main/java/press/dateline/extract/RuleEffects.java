package press.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.extract.findings.Extraction;
import press.dateline.extract.findings.Found;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.rules.Rules;

/** Which rules spoke for and against what was found in an article, seen by reading it once more without each of them. */
final class RuleEffects {

    private final Extraction whole;
    private final Map<String, List<String>> byFinding = new HashMap<>();
    private final List<String> keptOut = new ArrayList<>();

    private RuleEffects(Extraction whole) {
        this.whole = whole;
    }

    /** {@code whole} with what each rule in force did; {@code reading} reads the same article with others in force. */
    static Extraction explain(Extraction whole, Rules inForce, Function<Rules, Extraction> reading) {
        RuleEffects effects = new RuleEffects(whole);
        for (Rule rule : Rule.values()) {
            if (inForce.on(rule)) {
                effects.compare(rule, reading.apply(inForce.without(rule)));
            }
        }
        return whole.explained(
                found -> found.because(effects.byFinding.getOrDefault(key(found), List.of())), effects.keptOut);
    }

    private void compare(Rule rule, Extraction without) {
        Map<String, Found> others = new HashMap<>();
        without.all().forEach(found -> others.put(key(found), found));
        whole.all().forEach(found -> effect(found, Optional.ofNullable(others.remove(key(found))))
                .ifPresent(effect -> byFinding
                        .computeIfAbsent(key(found), unused -> new ArrayList<>())
                        .add(rule.name() + " speaks " + effect.formatted(rule.words()))));
        without.all()
                .filter(found -> others.containsKey(key(found)))
                .forEach(found -> keptOut.add("the " + found.entity().kind().word() + " " + name(found) + ", by "
                        + rule.name() + ": " + rule.words()));
    }

    /** What a rule does to a finding that without it is {@code other}, or none; a sentence with a gap for the rule's. */
    private static Optional<String> effect(Found found, Optional<Found> other) {
        if (other.isEmpty()) {
            return Optional.of("for it: %s Without this rule it would not be found.");
        }
        int mentions = other.get().mentions();
        if (mentions != found.mentions()) {
            return Optional.of((mentions < found.mentions() ? "for it" : "against it")
                    + ": %s Without this rule it would be found " + times(mentions) + ", not "
                    + times(found.mentions()) + ".");
        }
        if (other.get().about() != found.about()) {
            return Optional.of(
                    found.about()
                            ? "for it: %s Without this rule the story would not be about it."
                            : "against it: %s Without this rule the story would be about it.");
        }
        return Optional.empty();
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private static String name(Found found) {
        String name = found.name();
        return found.names().isEmpty() || found.names().contains(name)
                ? name
                : name + " (“" + found.names().get(0) + "”)";
    }

    private static String key(Found found) {
        AuthorityRecord entity = found.entity();
        return entity.kind() + " " + entity.id();
    }
}
