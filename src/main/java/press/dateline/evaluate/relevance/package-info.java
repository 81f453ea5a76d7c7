/**
 * How well search ranks what answers a question.
 *
 * <p>Law: knows the rooms that it measures.
 */
package press.dateline.evaluate.relevance;
