package press.dateline.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.dateline.search.state.Facet;

/** Every message in both languages. */
class MessagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FRENCH = Path.of("src/main/resources/messages");

    private static final Pattern NAME = Pattern.compile("\\{[^{}]*\\}");

    /** A space that may end a line, a straight mark, three dots. */
    private static final Pattern BAD_TYPE = Pattern.compile("'|\\.\\.\\.| [:;!?»%]|« |“|”");

    /** The same word in both. */
    private static final Pattern SAME = Pattern.compile(
            "[^\\p{L}]*|\\[0\\] articles?|API|A–Z|BibTeX|organisation|(Corrections?|[Dd]ates?|Pages|Articles?|Suggestions|Organisations?|Sources?|[Cc]opies|source|Incident)"
                    + "|Alertes|Messages|Note|Options");

    @Test
    void everyEnglishMessageHasAFrenchOneWithTheSameParameters() throws IOException {
        for (Class<?> bundle : bundles()) {
            Properties french = french(bundle);
            assertThat(french.stringPropertyNames())
                    .as(bundle.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(
                            messages(bundle).map(Method::getName).toList());
            messages(bundle).forEach(message -> assertThat(parameters(message, french.getProperty(message.getName())))
                    .as(bundle.getSimpleName() + "." + message.getName())
                    .isEqualTo(parameters(message, english(message))));
        }
    }

    @Test
    void nothingIsLeftInEnglish() throws IOException {
        for (Class<?> bundle : bundles()) {
            Properties french = french(bundle);
            assertThat(messages(bundle)
                            .filter(message -> words(english(message)).matches(".*\\p{L}{2}.*"))
                            .filter(message ->
                                    words(english(message)).equals(words(french.getProperty(message.getName()))))
                            .filter(message -> !SAME.matcher(
                                            words(english(message)).strip())
                                    .matches())
                            .map(message -> message.getName() + ": " + english(message)))
                    .as(bundle.getSimpleName())
                    .isEmpty();
        }
    }

    @Test
    void frenchIsSetAsFrenchIs() throws IOException {
        for (Class<?> bundle : bundles()) {
            french(bundle).forEach((name, text) -> assertThat(
                            BAD_TYPE.matcher(words(text.toString())).find())
                    .as(bundle.getSimpleName() + "." + name + ": " + text)
                    .isFalse());
        }
    }

    /** A new facet needs its words in both languages: where none fits, Qute shows nothing and complains of nothing. */
    @Test
    void whatAsksWhichFacetItIsHasWordsForEach() throws IOException {
        List<String> lacking = new ArrayList<>();
        for (Class<?> bundle : bundles()) {
            Properties french = french(bundle);
            messages(bundle)
                    .flatMap(message -> Stream.of(english(message), french.getProperty(message.getName())))
                    .filter(text -> text.contains("{#case '" + Facet.SOURCE.word()))
                    .flatMap(text -> Arrays.stream(Facet.values())
                            .map(Facet::word)
                            .filter(facet -> !text.contains("{#case '" + facet + "'}"))
                            .map(facet -> bundle.getSimpleName() + " has nothing for " + facet + ": " + text))
                    .forEach(lacking::add);
        }
        assertThat(lacking).isEmpty();
    }

    /** Only what has nothing of a story or an address in it may be put into a page as it is. */
    @Test
    void onlyMessagesWithoutParametersHaveMarkup() throws IOException {
        for (Class<?> bundle : bundles()) {
            assertThat(messages(bundle)
                            .filter(message -> message.getParameterCount() > 0)
                            .filter(message -> english(message).contains("<")))
                    .as(bundle.getSimpleName())
                    .isEmpty();
        }
    }

    @Test
    void thereAreNoFilesBesideThoseOfBundles() throws IOException {
        try (Stream<Path> files = Files.list(FRENCH)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(bundles().stream()
                            .map(bundle -> name(bundle) + "_fr.properties")
                            .toList());
        }
    }

    static List<Class<?>> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Class<?>> bundles = files.map(SOURCES::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Messages.java"))
                    .map(file -> file.replace(".java", "").replace('/', '.'))
                    .<Class<?>>map(MessagesTest::named)
                    .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                    .toList();
            assertThat(bundles).hasSizeGreaterThan(10);
            return bundles;
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Method> messages(Class<?> bundle) {
        return Arrays.stream(bundle.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Message.class));
    }

    private static String english(Method message) {
        return message.getAnnotation(Message.class).value();
    }

    private static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    private static Properties french(Class<?> bundle) throws IOException {
        Properties french = new Properties();
        try (Reader in = Files.newBufferedReader(FRENCH.resolve(name(bundle) + "_fr.properties"))) {
            french.load(in);
        }
        return french;
    }

    /** Those of its parameters that a text has; one that a language can do without has to be a kind or a number. */
    private static Set<String> parameters(Method message, String text) {
        Set<String> known = Arrays.stream(message.getParameters())
                .map(Parameter::getName)
                .filter(name -> !name.equals("several") && !name.equals("suffix") && !name.equals("n"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = new TreeSet<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            known.stream()
                    .filter(name -> names.group().matches(".*\\b" + name + "\\b.*"))
                    .forEach(used::add);
        }
        return used;
    }

    /** What readers see of it, whatever its parameters are. */
    private static String words(String text) {
        return NAME.matcher(text)
                .replaceAll("")
                .replaceAll("<kbd>.*?</kbd>", "K")
                .replaceAll("<[^>]*>", "");
    }
}
