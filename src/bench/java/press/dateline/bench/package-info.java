/**
 * Measures Dateline against what it stands on, side by side in one run; {@code bin/bench} calls it.
 *
 * <p>Every figure is a ratio of two contenders that took turns on the same input, because machines are noisy and shared;
 * the absolute figures behind it are the medians of the rounds. It knows the program from outside: its public classes,
 * its packaged jar and its addresses.
 */
package press.dateline.bench;
