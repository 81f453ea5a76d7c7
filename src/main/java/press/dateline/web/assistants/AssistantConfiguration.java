package press.dateline.web.assistants;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.util.Locale;
import org.eclipse.microprofile.config.spi.Converter;

/** Whether assistants may ask, as {@code dateline.assistants} or {@code DATELINE_ASSISTANTS}. */
@ConfigMapping(prefix = "dateline")
public interface AssistantConfiguration {

    /** Whether there is anything at {@code /mcp}. */
    enum Assistants {
        OFF,
        ON
    }

    @WithDefault("off")
    @WithConverter(AssistantsConverter.class)
    Assistants assistants();

    /** Reads {@code on} and {@code off}. */
    final class AssistantsConverter implements Converter<Assistants> {
        private static final long serialVersionUID = 1;

        @Override
        public Assistants convert(String text) {
            return switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "on" -> Assistants.ON;
                case "off" -> Assistants.OFF;
                default ->
                    throw new IllegalArgumentException("It has to be on, for assistants to ask at /mcp, or off.");
            };
        }
    }
}
