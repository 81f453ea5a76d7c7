package press.dateline.search.state;

import java.util.List;
import java.util.Random;

/** What people and their pets type: pieces of the grammar in any order, and any characters at all. */
public final class RandomText {

    private static final List<String> PIECES = List.of(
            "protest",
            "Putin",
            "the",
            "AK-47",
            "U.S.",
            "$1.5bn",
            "5/2022",
            "don’t",
            "Kazakhstan's",
            "café",
            "cafe\u0301",
            "\"",
            "“",
            "”",
            "«",
            "\"live fire\"",
            "\"has died\"~3",
            "\"a b\"~",
            "~5",
            "~",
            "(",
            ")",
            "()",
            "（",
            "）",
            "OR",
            "AND",
            "NOT",
            "or",
            "|",
            "||",
            "-",
            "--",
            "−",
            "–",
            "—",
            "-war",
            "-(",
            "-\"",
            "+",
            "*",
            "war*",
            "w*r",
            "**",
            "headline:",
            "by:",
            "source:",
            "Headline:coup",
            "by:smith",
            "-by:",
            "foo:bar",
            ":",
            ",",
            ".",
            "...",
            "OR,",
            "-OR",
            "NOT*",
            "~2*",
            "a-*",
            ",headline:x",
            "!",
            "?",
            "\\",
            "/",
            "/a.*/",
            "[a TO b]",
            "{",
            "}",
            "^2",
            "&&",
            "<em>",
            "&amp;",
            "@name",
            "#tag",
            "🎉",
            "🇰🇿",
            "哈萨克斯坦",
            "Казахстан",
            "كازاخستان",
            "ＭＨ１７",
            "\u200b",
            "\u0301",
            "\ud800",
            "\udc00",
            "\u0000",
            "\n",
            "\t",
            "\u00a0",
            "\ue000",
            "\ue001",
            "ß",
            "İ",
            "1",
            "=",
            "_",
            "'",
            "‘",
            "`");

    private RandomText() {}

    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(random.nextInt(40) == 0 ? anything(random) : PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static String anything(Random random) {
        return new String(Character.toChars(random.nextInt(0x11_0000)));
    }
}
