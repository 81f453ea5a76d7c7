/**
 * Who is who: the authority file, and the corrections that editors make to it.
 *
 * <p>Law: knows {@code article}; only its two stores see the Elasticsearch client.
 */
@NullMarked
package press.dateline.authority;

import org.jspecify.annotations.NullMarked;
