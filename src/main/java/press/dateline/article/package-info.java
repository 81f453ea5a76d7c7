/**
 * What an article is: its parts, its id, and the datelines, bylines and credits inside it.
 *
 * <p>Law: knows the JDK only.
 */
package press.dateline.article;
