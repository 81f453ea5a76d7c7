package press.dateline.index.schema;

/** The fields of an article in the index, each once; {@code index-mappings/article.json} says how they are analysed. */
public final class ArticleField {

    /** The name of the version: 24 hexadecimal digits. */
    public static final String ID = "id";

    /** What the sender calls the story. */
    public static final String URI = "uri";

    /** The id of the article whose story it tells. */
    public static final String STORY = "story";

    /** The same once more, where other articles tell it, too; else {@link StoryKey#NOT_SHARED}. What an earlier Dateline wrote lacks it. */
    public static final String SHARED_STORY = "shared_story";

    /** What near-copies share: a few hashes of its wording. */
    public static final String SKETCH = "sketch";

    /** One line, in any form of its words. */
    public static final String HEADLINE = "headline";

    /** Who wrote it. */
    public static final String BYLINE = "byline";

    /** Who sent it. */
    public static final String SOURCE = "source";

    /** Place and date as received. */
    public static final String DATELINE = "dateline";

    /** The day it was published, there. */
    public static final String PUBLISHED = "published";

    /** The exact moment it was published. */
    public static final String MOMENT = "moment";

    /** The sender's number of this version. */
    public static final String VERSION = "version";

    /** What the wire calls the story. */
    public static final String SLUG = "slug";

    /** What the sender tells editors; stored, not searched. */
    public static final String NOTE = "note";

    /** Whom and where the sender says it is about; stored, not searched. */
    public static final String TAGGED = "tagged";

    /** When it came into the archive. */
    public static final String RECEIVED = "received";

    /** When a newer version took its place; lacking in live versions. */
    public static final String SUPERSEDED = "superseded";

    /** Where the original is. */
    public static final String URL = "url";

    /** The sender's own topics. */
    public static final String SUBJECTS = "subjects";

    /** The text, in any form of its words. */
    public static final String BODY = "body";

    /** Its first words, which weigh more. */
    public static final String LEAD = "lead";

    /** How many words the text has. */
    public static final String LENGTH = "length";

    /** Whom and where it is about, per kind. */
    public static final String ABOUT = "about";

    /** How it calls each entity at its fullest. */
    public static final String SPELLED = "spelled";

    /** The names of whom it names, as words. */
    public static final String NAMED = "named";

    /** All that was found, with evidence; stored, not searched. */
    public static final String ENTITIES = "entities";

    /** The headline, word for word. */
    public static final String HEADLINE_EXACT = "headline.exact";

    /** The text, word for word. */
    public static final String BODY_EXACT = "body.exact";

    /** Who sent it, letter for letter. */
    public static final String SOURCE_EXACT = "source.exact";

    private ArticleField() {}
}
