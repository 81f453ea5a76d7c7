/**
 * Who is who: the authority file of countries, places, actors and organisations, and the corrections to it.
 *
 * <p>Law: knows {@code article}; only its store sees the Elasticsearch client.
 */
package press.dateline.authority;
