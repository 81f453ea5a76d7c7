/**
 * The authority file: records of countries, places, actors and organisations, their aliases, and the tables they are
 * read from.
 *
 * <p>Law: knows no other room; only {@code AuthorityStore} sees the Elasticsearch client.
 */
package press.dateline.authority.file;
