/**
 * The rules by which extraction decides, each with a name of its own: listed, switched off and measured one by one.
 *
 * <p>Law: knows nothing.
 */
package press.dateline.extract.rules;
