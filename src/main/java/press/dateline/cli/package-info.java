/**
 * The commands, their options, and how the rooms are joined into a program.
 *
 * <p>Law: knows all.
 */
package press.dateline.cli;
