package press.dateline.web.assistants;

/** What an assistant is told in words in place of an answer. */
final class ToolTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ToolTrouble(String words) {
        super(words);
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
