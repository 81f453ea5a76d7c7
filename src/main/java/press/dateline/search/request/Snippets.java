package press.dateline.search.request;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import java.util.ArrayList;
import java.util.List;
import press.dateline.article.BodyView;
import press.dateline.index.schema.ArticleField;
import press.dateline.search.language.ParsedQuery;
import press.dateline.search.request.Snippet.Piece;
import press.dateline.search.state.TypedText;

/** Asks for the passages that match and cuts them into pieces; no mark-up is ever made of an article's text. */
public final class Snippets {

    private static final int LEAD_LENGTH = 300;

    /** Enough to find the lead behind bylines and datelines. */
    private static final int OPENING_LENGTH = 900;

    /** A word's beginning is looked for in the text itself, which the engine refuses for a body beyond a million. */
    public static final int LONGEST_BODY = 999_000;

    private Snippets() {}

    static Highlight asked(ParsedQuery question) {
        Query marked = question.wants() ? WordsQuery.marked(question) : Query.of(q -> q.matchAll(all -> all));
        return marking(marked, LONGEST_BODY)
                .fields(
                        ArticleField.HEADLINE,
                        both(ArticleField.HEADLINE).numberOfFragments(0).build())
                .fields(ArticleField.BODY, passages())
                .build();
    }

    /** The same of one article, of which the whole text is marked. */
    static Highlight whole(ParsedQuery question) {
        return marking(WordsQuery.marked(question), LONGEST_BODY)
                .numberOfFragments(0)
                .fields(ArticleField.HEADLINE, both(ArticleField.HEADLINE).build())
                .fields(ArticleField.BODY, both(ArticleField.BODY).build())
                .build();
    }

    /** Sets markers around what {@code marked} finds within so many characters; which fields is left to say. */
    public static Highlight.Builder marking(Query marked, int longest) {
        return new Highlight.Builder()
                .type(HighlighterType.Unified)
                .preTags(String.valueOf(TypedText.MARK))
                .postTags(String.valueOf(TypedText.UNMARK))
                .highlightQuery(marked)
                .maxAnalyzedOffset(longest);
    }

    /** The engine would cut sentences at initials, so that it is given none to cut: {@link MarkedSentences} does. */
    private static HighlightField passages() {
        return both(ArticleField.BODY)
                .numberOfFragments(0)
                .noMatchSize(OPENING_LENGTH)
                .build();
    }

    /** Stemmed and exact matches are marked in one text. */
    public static HighlightField.Builder both(String field) {
        return new HighlightField.Builder().matchedFields(field, field + ".exact");
    }

    /** The snippets of a body in which all that was found is marked: what shows most of it, or the lead. */
    public static List<Snippet> read(List<String> marked) {
        String body = String.join("\n\n", marked);
        List<String> passages = body.indexOf(TypedText.MARK) < 0 ? List.of(lead(body)) : MarkedSentences.of(body);
        return BestPassages.of(passages.stream()
                .map(Snippets::cut)
                .filter(snippet -> !snippet.isEmpty())
                .toList());
    }

    /** The pieces between markers; what is marked side by side is marked as one. */
    public static Snippet cut(String fragment) {
        List<Piece> pieces = new ArrayList<>();
        String line = fragment.strip().replaceAll("\\s+", " ").replace(TypedText.UNMARK + " " + TypedText.MARK, " ");
        boolean marked = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == TypedText.MARK || line.charAt(i) == TypedText.UNMARK) {
                if (i > start) {
                    pieces.add(new Piece(line.substring(start, i), marked));
                }
                marked = i < line.length() && line.charAt(i) == TypedText.MARK;
                start = i + 1;
            }
        }
        return new Snippet(pieces);
    }

    /** The first sentences of the story itself. */
    private static String lead(String opening) {
        String beginning = TypedText.cut(opening, OPENING_LENGTH);
        String story = BodyView.of(beginning).text().strip();
        String text = (story.isEmpty() ? beginning : story).strip().replaceAll("\\s+", " ");
        if (text.length() <= LEAD_LENGTH) {
            return text;
        }
        int end = SentenceEnd.in(text).stream().filter(at -> at <= LEAD_LENGTH).reduce(0, Math::max);
        if (end > LEAD_LENGTH / 3) {
            return text.substring(0, end).strip();
        }
        int blank = text.lastIndexOf(' ', LEAD_LENGTH);
        return TypedText.cut(text, blank < 0 ? LEAD_LENGTH : blank) + " …";
    }
}
