package press.dateline.web.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why a name, password, role or scope cannot be entered. */
@MessageBundle(value = "entry", locale = "en")
public interface RefusedEntryMessages {

    @Message("A name has 1 to 60 letters, digits, blanks or . _ @ - and begins with a letter or digit.")
    String name();

    @Message("A token's name has 1 to 60 letters, digits, blanks or . _ @ - and begins with a letter or digit.")
    String tokenName();

    @Message("Somebody else has the name {typed} here already.")
    String nameTaken(String typed);

    @Message("There is nobody of the name {typed}.")
    String nobody(String typed);

    @Message("A password has at least 8 characters and at most 72 bytes.")
    String password();

    @Message("There is no role “{typed}”; there are reader, editor and operator.")
    String role(String typed);

    @Message("There is no scope “{typed}”; there are read, ingest, withdraw and metrics, also several: read,ingest.")
    String scope(String typed);

    @Message("A token that may do nothing is none; give it a scope.")
    String noScope();

    @Message("A token has to expire in the future.")
    String past();
}
