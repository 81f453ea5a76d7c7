package press.dateline.web.reader;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;
import org.eclipse.microprofile.config.spi.Converter;
import press.dateline.web.language.Language;

/** How readers are spoken to, as {@code dateline.language} or {@code DATELINE_LANGUAGE}. */
@ConfigMapping(prefix = "dateline")
public interface LanguageConfiguration {

    /** What readers get who chose none and whose browser asks for none of those that there are. */
    @WithDefault("en")
    @WithConverter(LanguageConverter.class)
    Language language();

    /** Reads the tag of a language that pages are in. */
    final class LanguageConverter implements Converter<Language> {
        private static final long serialVersionUID = 1;

        @Override
        public Language convert(String text) {
            return Language.named(text.strip())
                    .orElseThrow(
                            () -> new IllegalArgumentException("It has to be en, for English, or fr, for French."));
        }
    }
}
