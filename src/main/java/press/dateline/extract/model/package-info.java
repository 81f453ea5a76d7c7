/**
 * The name model: which stretches of running text are names, and of what sort; one seam at which another can replace it.
 *
 * <p>Law: knows {@code extract.lookup}; only {@code StanfordModel} sees CoreNLP.
 */
package press.dateline.extract.model;
