package press.dateline.extract.people;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Person;
import press.dateline.extract.model.Mention;

/**
 * Whom a surname alone means when the story names nobody of it in full: of those known who bear it, and of nobody known,
 * the one for whom the story's evidence weighs most. Nobody known weighs nothing, so that somebody has to be spoken for.
 */
final class BareNames {

    private static final Weights WEIGHTS = Weights.of("bare-names");

    /** How sure one must be to call somebody by a full name that the story never says. */
    private static final double SURE = 0.83;

    /**
     * How sure for a head of state or government in office whose surname the authority file lets stand alone: nobody who is
     * not named in full is meant by it so often.
     */
    private static final double SURE_OF_A_HEAD = 0.65;

    static final String HEAD_ALONE = "head whose surname stands alone in the table, in office then";

    /** What together says of a head of state or government that this one is meant: President Kennedy, in 1963. */
    private static final Set<String> HEAD_BY_TITLE =
            Set.of("title fits", "head of state or government", "in office then", "country in the story");

    private static final Set<String> NOT_THAT_HEAD = Set.of("another role behind it", "another title", "age behind it");

    /**
     * A decision, for or against {@code likeliest}.
     *
     * @param probability that the likeliest is meant
     */
    record Verdict(Person likeliest, double probability, Map<String, Double> signs) {

        Optional<AuthorityRecord> bearer() {
            double enough = signs.containsKey(HEAD_ALONE) ? SURE_OF_A_HEAD : SURE;
            return probability >= enough || isHeadByTitle() ? Optional.of(likeliest.entity()) : Optional.empty();
        }

        private boolean isHeadByTitle() {
            return signs.keySet().containsAll(HEAD_BY_TITLE)
                    && signs.keySet().stream().noneMatch(NOT_THAT_HEAD::contains);
        }

        String why(String origin) {
            return String.format(Locale.ROOT, "%s: %.2f likely, by %s", origin, probability, WEIGHTS.explain(signs));
        }
    }

    private final MayBeMeant mayBeMeant;
    private final BearerSigns signs;

    BareNames(MayBeMeant mayBeMeant, BearerSigns signs) {
        this.mayBeMeant = mayBeMeant;
        this.signs = signs;
    }

    /** Empty where nobody known of that name was in the news. */
    Optional<Verdict> judge(
            List<Person> bearers, String key, List<Mention> mentions, Collection<AuthorityRecord> named) {
        Map<Person, Map<String, Double>> candidates = candidates(bearers, key, mentions, named);
        double all = 1;
        Person likeliest = null;
        double most = 0;
        for (Map.Entry<Person, Map<String, Double>> candidate : candidates.entrySet()) {
            double odds = Math.exp(WEIGHTS.sum(candidate.getValue()));
            all += odds;
            if (odds > most) {
                most = odds;
                likeliest = candidate.getKey();
            }
        }
        return likeliest == null
                ? Optional.empty()
                : Optional.of(new Verdict(likeliest, most / all, candidates.get(likeliest)));
    }

    Map<Person, Map<String, Double>> candidates(
            List<Person> bearers, String key, List<Mention> mentions, Collection<AuthorityRecord> named) {
        Map<Person, Map<String, Double>> candidates = new LinkedHashMap<>();
        List<Person> borne = bearers.stream().filter(mayBeMeant::isBorne).toList();
        for (Person bearer : bearers) {
            boolean only = borne.size() == 1 && borne.contains(bearer);
            if (only || mayBeMeant.is(bearer, key, mentions)) {
                Map<String, Double> found = signs.of(bearer, key, mentions, named);
                if (!MayBeMeant.isRefuted(bearer, found)
                        && (only || borne.size() != 1 || found.containsKey("title fits"))) {
                    candidates.put(bearer, found);
                }
            }
        }
        candidates.forEach((bearer, signs) -> {
            if (candidates.keySet().stream().anyMatch(other -> isSuccessor(other, bearer))) {
                signs.put("another head of that name since", 1.0);
            }
        });
        return candidates;
    }

    private static boolean isSuccessor(Person later, Person earlier) {
        return later.from() > earlier.from()
                && later.entity().country().equals(earlier.entity().country())
                && Office.isHead(later)
                && Office.isHead(earlier);
    }
}
