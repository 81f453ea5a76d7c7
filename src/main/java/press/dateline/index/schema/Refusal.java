package press.dateline.index.schema;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.elasticsearch.client.ResponseException;

/** What an operator has to mend where Elasticsearch is there and its connection or its answer is a refusal. */
final class Refusal {

    private static final int NOBODY_KNOWN = 401;
    private static final int NOT_ALLOWED = 403;

    /** Causes have been seen to go in a circle. */
    private static final int DEEPEST = 20;

    private Refusal() {}

    /** Empty where it is none of these. */
    static Optional<String> inWords(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SSLHandshakeException) {
                return Optional.of(
                        "The certificate of Elasticsearch is signed by nobody whom this machine trusts. Name that of"
                                + " your own authority (--hosts-ca-file, DATELINE_HOSTS_CA_FILE).");
            }
            int status = status(cause);
            if (status == NOBODY_KNOWN) {
                return Optional.of(
                        "Elasticsearch does not know the password or API key that it was asked with, or was asked"
                                + " without one (401). Name it (--hosts-password-file or --hosts-api-key-file).");
            }
            if (status == NOT_ALLOWED
                    && cause.getMessage() != null
                    && cause.getMessage().contains("security_exception")) {
                return Optional.of(
                        "The user or API key that Elasticsearch is asked with may not do what Dateline does (403);"
                                + " docs/operating.md lists what it has to be allowed.");
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static int status(Throwable cause) {
        if (cause instanceof ElasticsearchException refused) {
            return refused.status();
        }
        if (cause instanceof TransportException answered) {
            return answered.statusCode();
        }
        return cause instanceof ResponseException answer
                ? answer.getResponse().getStatusLine().getStatusCode()
                : 0;
    }
}
