package press.dateline.web.operation;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.dateline.web.access.PlainPage;

/** Says in words that metrics are not to be had in the format that was asked for; what writes them answers a bare 406. */
@Singleton
class MetricsFormat {

    private static final int NOT_ACCEPTABLE = 406;

    /** After it is known who asks, and before the metrics. */
    private static final int BEFORE_METRICS = -1;

    private static final Set<String> FORMATS =
            Set.of("text/plain", "application/openmetrics-text", "text/*", "application/*", "*/*", "*");

    private static final Pattern NEVER = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*(;|$)");

    void register(@Observes Router router) {
        router.route("/q/metrics*").order(BEFORE_METRICS).handler(MetricsFormat::check);
    }

    private static void check(RoutingContext context) {
        List<String> accepted = context.request().headers().getAll("Accept");
        if (isOffered(accepted)) {
            context.next();
        } else {
            PlainPage.send(
                    context,
                    NOT_ACCEPTABLE,
                    "Not to be had in this format",
                    "Metrics are written as text/plain and application/openmetrics-text, and the Accept header takes"
                            + " neither.");
        }
    }

    static boolean isOffered(List<String> accepted) {
        return accepted.isEmpty()
                || accepted.stream()
                        .flatMap(header -> Stream.of(header.split(",")))
                        .filter(range -> !NEVER.matcher(range).find())
                        .map(range -> range.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                        .anyMatch(FORMATS::contains);
    }
}
