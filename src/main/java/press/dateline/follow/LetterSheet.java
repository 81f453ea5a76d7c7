package press.dateline.follow;

import java.util.List;
import java.util.stream.Collectors;
import press.dateline.search.request.Snippet;

/**
 * What stands in a letter, before it is set as text and as HTML.
 *
 * @param lines what is said first, a paragraph each
 * @param action what the link below them does, or empty
 * @param more what the link below the stories says
 * @param end a paragraph each
 * @param stop where the letters are stopped, or empty
 */
record LetterSheet(
        String subject,
        List<String> lines,
        String action,
        String href,
        List<Story> stories,
        String more,
        String moreHref,
        List<String> end,
        String stop) {

    /**
     * One story.
     *
     * @param from source and day
     */
    record Story(String headline, String href, String from, List<Passage> passages) {}

    /**
     * Where in it what was asked for stands.
     *
     * @param what the words and names that matched here
     */
    record Passage(String what, List<Snippet.Piece> pieces) {

        public String text() {
            return pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining());
        }
    }
}
