/**
 * How this Dateline is, for who runs it: a page in words, and numbers for a program that watches.
 *
 * <p>Law: knows {@code access}, {@code backup}, {@code connection}, {@code index.rebuild}, {@code index.runs}, {@code
 * index.schema}, {@code index.write}, {@code extract}, {@code ingest}, {@code search}, {@code web.access} and {@code web.view}. Nobody's name and nothing that was searched
 * for is part of it.
 */
@NullMarked
package press.dateline.web.operation;

import org.jspecify.annotations.NullMarked;
