package press.dateline.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.dateline.article.Article;

/** Text as Markdown shows it, whatever it says. */
final class Markdown {

    private static final Pattern MEANING = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!&]");
    private static final Pattern LIST = Pattern.compile("^(\\s*)([-+=]|\\d+[.)])");

    private Markdown() {}

    /** One line of text in which nothing is markup. */
    static String line(String text) {
        String escaped =
                MEANING.matcher(OneLine.of(text)).replaceAll(match -> "\\\\" + Matcher.quoteReplacement(match.group()));
        return LIST.matcher(escaped).replaceFirst(match -> {
            String mark = match.group(2);
            int last = mark.length() - 1;
            return Matcher.quoteReplacement(match.group(1) + mark.substring(0, last) + "\\" + mark.substring(last));
        });
    }

    /** An article's headline, as plain text. */
    static String headline(Article article) {
        return article.headline().isBlank() ? Following.NO_HEADLINE : article.headline();
    }

    /** A link; what would end its address early is encoded. */
    static String link(String text, String address) {
        String safe = address.replace("(", "%28")
                .replace(")", "%29")
                .replace(" ", "%20")
                .replace("<", "%3C")
                .replace(">", "%3E");
        return "[" + line(text) + "](" + safe + ")";
    }
}
