/**
 * Searches that somebody follows by e-mail: who asked for which, what is new to them, and the letters they get.
 *
 * <p>Law: knows {@code article}, {@code authority}, {@code search} and {@code share}; only its store sees the
 * Elasticsearch client, only its {@code Mailer} the mail server, only its {@code Printer} templates. No address, word
 * searched for or secret is ever logged.
 */
package press.dateline.follow;
