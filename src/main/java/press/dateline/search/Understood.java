package press.dateline.search;

/** What a search asks under the corrections of its moment, and what ids are called then; worked out once for all its answers. */
public final class Understood {

    private final SearchQuery query;
    private final Question question;
    private final Names names;

    Understood(SearchQuery query, Question question, Names names) {
        this.query = query;
        this.question = question;
        this.names = names;
    }

    SearchQuery query() {
        return query;
    }

    Question question() {
        return question;
    }

    Names names() {
        return names;
    }
}
