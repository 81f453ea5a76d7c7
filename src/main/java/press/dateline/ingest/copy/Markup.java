package press.dateline.ingest.copy;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text that markup stands for, and what senders leave of markup in fields that should have none. */
public final class Markup {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "tr",
            "table",
            "blockquote",
            "section",
            "article",
            "header",
            "footer",
            "pre",
            "hr",
            "dt",
            "dd",
            "block",
            "hl2",
            "tagline",
            "body",
            "figure",
            "media",
            "nitf-table");

    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "form", "button", "nav");

    private static final String ATTRIBUTES = "(?:\\s+[\\w:-]+\\s*=\\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\\s\"'<>]+))*";
    private static final String INLINE = "b|i|em|strong|u|a|span|font|small|sup|sub|abbr|cite|q|mark|code|img|wbr";
    private static final Pattern TAG = Pattern.compile(
            "(?i)</?(?:" + INLINE + "|p|br|div|h[1-6]|li|ul|ol|blockquote|hr|table|tr|td|th)" + ATTRIBUTES + "\\s*/?>");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)</p\\s*>|<p[\\s>]|</div\\s*>|<br\\s*/?>\\s*<br");
    private static final Pattern LINE = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern BLOCK =
            Pattern.compile("(?i)</?(?:p|div|h[1-6]|li|ul|ol|blockquote|hr|table|tr)" + ATTRIBUTES + "\\s*/?>");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    /** Copy that went through two systems is escaped twice, seldom more often. */
    private static final int ROUNDS = 3;

    private Markup() {}

    /** A field that should be plain: what tags and entities stand for; {@code a < b} stays as it is. */
    public static String plain(String text) {
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        String plain = text;
        if (PARAGRAPH.matcher(plain).find() && !plain.matches("(?s).*<[^\\w/!].*")) {
            plain = text(plain);
        } else if (plain.indexOf('<') >= 0) {
            plain = LINE.matcher(plain).replaceAll("\n");
            plain = BLOCK.matcher(plain).replaceAll("\n\n");
            plain = TAG.matcher(plain).replaceAll("");
        }
        return decoded(plain);
    }

    private static String decoded(String text) {
        String decoded = text;
        for (int i = 0; i < ROUNDS && ENTITY.matcher(decoded).find(); i++) {
            decoded = ENTITY.matcher(decoded)
                    .replaceAll(entity ->
                            java.util.regex.Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), true)));
        }
        return decoded;
    }

    /** What a page or a part of one says, paragraphs apart by a blank line. */
    public static String text(String html) {
        return text(Jsoup.parseBodyFragment(html).body());
    }

    /** The same for a part that has been parsed, be it HTML or the like of it inside XML. */
    public static String text(Element root) {
        Saying saying = new Saying();
        root.traverse(saying);
        return saying.text();
    }

    /** A line of a text of several, or of markup. */
    public static String line(String text) {
        return plain(text).replaceAll("\\s+", " ").strip();
    }

    private static final class Saying implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int silent;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                open(element);
            } else if (node instanceof TextNode words && silent == 0) {
                say(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= SILENT.contains(element.normalName()) ? 1 : 0;
                if (BLOCKS.contains(element.normalName())) {
                    end();
                }
            }
        }

        private void open(Element element) {
            String name = element.normalName();
            silent += SILENT.contains(name) ? 1 : 0;
            if (BLOCKS.contains(name)) {
                end();
            } else if (name.equals("br")) {
                text.append('\n');
            } else if (name.equals("td") || name.equals("th")) {
                say(" ");
            }
        }

        private void say(String words) {
            for (int i = 0; i < words.length(); i++) {
                char character = words.charAt(i);
                boolean blank = character == ' ' || character == '\n' || character == '\t' || character == '\r';
                if (!blank) {
                    text.append(character);
                } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            }
        }

        private void end() {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            text.append(end > 0 ? "\n\n" : "");
        }

        private String text() {
            return text.toString().strip().replace(" \n", "\n");
        }
    }
}
