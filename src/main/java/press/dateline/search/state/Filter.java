package press.dateline.search.state;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a reader chose in one facet.
 *
 * <p>Values are sorted, so that one question has one link however it was clicked together.
 *
 * @param values articles have any or all of them
 * @param op which of the two
 * @param not articles have none of them; wins over {@code values}
 */
public record Filter(List<String> values, Op op, List<String> not) {

    public static final Filter NONE = new Filter(List.of(), Op.ANY, List.of());

    public Filter {
        Objects.requireNonNull(op, "op");
        not = List.copyOf(new TreeSet<>(not));
        TreeSet<String> wanted = new TreeSet<>(values);
        wanted.removeAll(not);
        values = List.copyOf(wanted);
    }

    public boolean isEmpty() {
        return values.isEmpty() && not.isEmpty();
    }

    public boolean chosen(String value) {
        return values.contains(value);
    }

    public boolean excluded(String value) {
        return not.contains(value);
    }

    public Filter with(String value) {
        return new Filter(plus(values, value), op, minus(not, value));
    }

    Filter without(String value) {
        return new Filter(minus(values, value), op, not);
    }

    public Filter excluding(String value) {
        return new Filter(minus(values, value), op, plus(not, value));
    }

    Filter including(String value) {
        return new Filter(values, op, minus(not, value));
    }

    Filter withOp(Op other) {
        return new Filter(values, other, not);
    }

    /** With every value put into its one spelling; empty ones dropped. */
    Filter cleaned(UnaryOperator<String> spelling) {
        return new Filter(clean(values, spelling), op, clean(not, spelling));
    }

    private static List<String> clean(List<String> values, UnaryOperator<String> spelling) {
        return values.stream().map(spelling).filter(value -> !value.isEmpty()).toList();
    }

    private static List<String> plus(List<String> values, String value) {
        return Stream.concat(values.stream(), Stream.of(value)).toList();
    }

    private static List<String> minus(List<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }
}
