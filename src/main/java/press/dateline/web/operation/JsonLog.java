package press.dateline.web.operation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Writes the log as JSON where the operator wants it so: {@code timestamp}, {@code level}, {@code loggerName}, {@code message},
 * {@code threadName}, {@code mdc} with the request's id, and {@code stackTrace} of a fault, as other Quarkus programs name them.
 */
@Singleton
final class JsonLog {

    private final LogConfiguration configuration;
    private final ObjectMapper json;

    JsonLog(LogConfiguration configuration, ObjectMapper json) {
        this.configuration = configuration;
        this.json = json;
    }

    void start(@Observes StartupEvent begins) {
        if (configuration.json()) {
            write(Logger.getLogger("").getHandlers(), new Lines(json));
        }
    }

    /** The framework keeps the one that writes inside others, which hold back what is said before they are set up. */
    private static void write(Handler[] handlers, Lines lines) {
        for (Handler handler : handlers) {
            handler.setFormatter(lines);
            if (handler instanceof ExtHandler outer) {
                write(outer.getHandlers(), lines);
            }
        }
    }

    private static final class Lines extends ExtFormatter {

        private final ObjectMapper json;

        Lines(ObjectMapper json) {
            this.json = json;
        }

        @Override
        public String format(ExtLogRecord record) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("timestamp", record.getInstant().toString());
            line.put("level", record.getLevel().getName());
            line.put("loggerName", record.getLoggerName());
            line.put("message", formatMessage(record));
            line.put("threadName", record.getThreadName());
            line.put("mdc", record.getMdcCopy());
            if (record.getThrown() != null) {
                StringWriter trace = new StringWriter();
                record.getThrown().printStackTrace(new PrintWriter(trace));
                line.put("stackTrace", trace.toString());
            }
            try {
                return json.writeValueAsString(line) + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("texts and numbers are JSON", e);
            }
        }
    }
}
