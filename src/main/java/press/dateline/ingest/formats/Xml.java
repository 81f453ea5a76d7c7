package press.dateline.ingest.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.UnfitArticle;

/**
 * XML as senders write it. Nothing is fetched and no entity of the document's own is ever expanded: a document that
 * declares some is refused.
 */
final class Xml {

    private static final Pattern ENTITIES = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST =
            Pattern.compile("</(?:[\\w.-]+:)?(?<name>[\\w.-]+)\\s*>\\s*(?:<!--.*?-->\\s*)*\\z", Pattern.DOTALL);

    private Xml() {}

    /** The first element of a document, known to end where it should. */
    public static Element root(byte[] bytes) throws UnfitArticle {
        String text = Characters.declared(bytes);
        Matcher entities = ENTITIES.matcher(text);
        if (entities.find()) {
            long line = 1
                    + text.substring(0, entities.start())
                            .chars()
                            .filter(each -> each == (char) 10)
                            .count();
            throw new UnfitArticle("declares entities of its own (line " + line
                    + "), which could be made to swallow the machine; Dateline reads XML without them");
        }
        Document document = Jsoup.parse(text, "", Parser.xmlParser());
        Element root = document.firstElementChild();
        if (root == null) {
            throw new UnfitArticle("is XML without an element");
        }
        Matcher last = LAST.matcher(text);
        if (!last.find() || !last.group("name").equalsIgnoreCase(local(root))) {
            throw new UnfitArticle("ends before </" + root.tagName() + ">; it was cut off or is not well-formed XML");
        }
        return root;
    }

    /** All elements of this name below, in order; prefixes do not matter. */
    public static List<Element> all(Element below, String name) {
        List<Element> found = new ArrayList<>();
        for (Element each : below.getAllElements()) {
            if (each != below && local(each).equals(name)) {
                found.add(each);
            }
        }
        return found;
    }

    /** The text of the first element of one of these names that has any, or empty. */
    public static String text(Element below, String... names) {
        for (String name : names) {
            for (Element each : all(below, name)) {
                if (!each.text().isBlank()) {
                    return each.text().strip();
                }
            }
        }
        return "";
    }

    /** The attribute of the first element of this name that has it, or empty. */
    public static String attribute(Element below, String name, String attribute) {
        return all(below, name).stream()
                .map(each -> each.attr(attribute).strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** In small letters. */
    public static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
