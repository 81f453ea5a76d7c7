package press.dateline.follow;

import java.util.List;
import java.util.stream.Collectors;
import press.dateline.search.request.Snippet;

/**
 * What stands in a letter, before it is set as text and as HTML.
 *
 * @param lines what is said first, a paragraph each
 * @param action the link below them
 * @param more the link below the stories
 * @param end a paragraph each
 * @param stop where the letters are stopped, or empty
 */
record LetterSheet(
        String subject,
        List<String> lines,
        Link action,
        List<LetterStory> stories,
        Link more,
        List<String> end,
        String stop) {

    /** A link and what it says; both empty where there is none. */
    record Link(String words, String href) {

        static final Link NONE = new Link("", "");
    }

    /**
     * One story.
     *
     * @param from source and day
     */
    record LetterStory(String headline, String href, String from, List<MatchedPassage> passages) {}

    /**
     * Where in it what was asked for stands.
     *
     * @param what the words and names that matched here
     */
    record MatchedPassage(String what, List<Snippet.Piece> pieces) {

        public String text() {
            return pieces.stream().map(Snippet.Piece::text).collect(Collectors.joining());
        }
    }
}
