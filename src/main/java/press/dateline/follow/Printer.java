package press.dateline.follow;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sets a sheet as plain text and as HTML; in the latter everything is escaped. */
final class Printer {

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .strictRendering(true)
            .build();
    private final Template text = template("letter.txt", Variant.TEXT_PLAIN);
    private final Template html = template("letter.html", Variant.TEXT_HTML);

    Letter print(LetterSheet sheet) {
        return new Letter(
                sheet.subject(),
                text.data("sheet", sheet).render().strip() + "\n",
                html.data("sheet", sheet).render());
    }

    private Template template(String name, String type) {
        try (InputStream in = Printer.class.getResourceAsStream("/letters/" + name)) {
            return engine.parse(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), Variant.forContentType(type), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
