package press.dateline.web.language;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;

/** What messages do with a number: it is written, and the words beside it are those for one or for more, as their language has it. */
@TemplateExtension
class NumberWords {

    private NumberWords() {}

    /** {@code 1,234} in English, {@code 1 234} in French. */
    static String figure(Number number, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return language(locale).number(number.longValue());
    }

    /** One of two words: English says one of 1 alone, French of 0, too. */
    static String say(
            Number number,
            String one,
            String more,
            @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
        return isOne(number.longValue(), language(locale)) ? one : more;
    }

    static boolean isOne(long number, Language language) {
        return language == Language.FRENCH ? number == 0 || number == 1 : number == 1;
    }

    /** Messages name theirs by its tag alone. */
    private static Language language(Object locale) {
        String tag = locale instanceof Locale named ? named.getLanguage() : String.valueOf(locale);
        return Language.named(tag).orElse(Language.ENGLISH);
    }
}
