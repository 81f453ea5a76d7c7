package press.dateline.evaluate.training;

import java.util.List;
import java.util.Map;

/**
 * One surname that stands alone, to learn from.
 *
 * @param candidates the signs of each who may be meant
 * @param right which of them is, or -1 for nobody known
 * @param own whether a label of our own says so
 */
record BareNameExample(List<Map<String, Double>> candidates, int right, boolean own) {}
