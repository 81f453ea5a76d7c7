package press.dateline.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a page in a browser is in French, whole. */
final class FrenchPage {

    /** Everything that readers see or hear, but what stands under a language of its own, and the names of stories' people. */
    private static final String VISIBLE =
            """
            () => {
              const own = '[lang]:not(html), template, script, code, .name, .hit .entities, .source, .brand, [translate=no]';
              const said = [];
              const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const element = node.nodeType === 1 ? node : node.parentElement;
                if (!element || element.closest(own)) continue;
                if (node.nodeType === 3) said.push(node.data);
                else for (const name of ['title', 'aria-label', 'placeholder', 'alt']) {
                  if (node.hasAttribute(name)) said.push(node.getAttribute(name));
                }
              }
              return said.map((text) => text.replace(/\\s+/g, ' ').trim()).filter((text) => /\\p{L}{2}/u.test(text));
            }""";

    /** What is English does not change while tests run; to read all messages anew for every page takes longer than the page. */
    private static final Set<String> ENGLISH = english();

    private FrenchPage() {}

    /** Fails where it says something in English. */
    static void check(Page page) {
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        @SuppressWarnings("unchecked")
        List<String> said = (List<String>) page.evaluate(VISIBLE);
        assertThat(said).as(page.url()).hasSizeGreaterThan(5);
        assertThat(said.stream().filter(ENGLISH::contains)).as(page.url()).isEmpty();
        // Names of people and places stand in sentences of ours, too, and addresses are nobody's words.
        assertThat(said.stream()
                        .filter(text -> !text.startsWith("http") && !text.matches("(Exclure|Corriger) .*"))
                        .filter(text -> text.matches("(?i).*\\b(the|and|of|with|from|articles? about)\\b.*")))
                .as(page.url())
                .isEmpty();
    }

    /** Every English message without parameters that is part of no French one, as names and words of both are. */
    private static Set<String> english() {
        StringBuilder french = new StringBuilder("Dateline");
        try (Stream<Path> messages = Files.list(Path.of("src/main/resources/messages"));
                Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : messages.toList()) {
                french.append(Files.readString(file));
            }
            return files.map(Path.of("src/main/java")::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith("Messages.java"))
                    .map(file -> named(file.replace(".java", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Message.class))
                    .map(method -> method.getAnnotation(Message.class).value())
                    .filter(text ->
                            !text.contains("{") && french.indexOf("=" + text) < 0 && french.indexOf("'" + text) < 0)
                    .filter(text -> !text.equals("Dateline"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
