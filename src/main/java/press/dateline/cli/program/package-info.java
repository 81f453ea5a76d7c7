/**
 * How the program is put together and started: its configuration, checked before anything begins, the Elasticsearch it
 * finds, and the rooms joined to one another. Knows every room but the commands, which begin here.
 */
@NullMarked
package press.dateline.cli.program;

import org.jspecify.annotations.NullMarked;
