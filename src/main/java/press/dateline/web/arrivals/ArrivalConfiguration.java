package press.dateline.web.arrivals;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** How open results learn what came in, as {@code dateline.arrivals.*} or {@code DATELINE_ARRIVALS_*}. */
@ConfigMapping(prefix = "dateline.arrivals")
public interface ArrivalConfiguration {

    /** How many open results are told at once; 0 tells none. */
    @WithDefault("500")
    @WithConverter(StreamsConverter.class)
    int streams();

    /** How often it is looked whether anything came in. */
    @WithDefault("PT10S")
    @WithConverter(PauseConverter.class)
    Duration every();

    /** Reads a number that is not less than none. */
    final class StreamsConverter implements Converter<Integer> {
        private static final long serialVersionUID = 1;

        @Override
        public Integer convert(String text) {
            if (text.strip().matches("\\d{1,6}")) {
                return Integer.valueOf(text.strip());
            }
            throw new IllegalArgumentException(
                    "It has to be how many open results are told at once, from 0, which tells none, to 999999.");
        }
    }

    /** Reads a duration of a second or more. */
    final class PauseConverter implements Converter<Duration> {
        private static final long serialVersionUID = 1;

        @Override
        public Duration convert(String text) {
            Duration pause = new DurationConverter().convert(text);
            if (pause == null || pause.compareTo(Duration.ofSeconds(1)) < 0) {
                throw new IllegalArgumentException("It has to be a second or more, such as 10s.");
            }
            return pause;
        }
    }
}
