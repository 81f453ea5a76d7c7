package press.dateline.web.wording;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Parts of the sentence that says a search back, and of what might be asked instead. */
@MessageBundle(value = "sentence", locale = "en")
public interface SentenceMessages {

    @Message("All stories")
    String allStories();

    @Message("Copies of one story")
    String copies();

    @Message("Stories {part}")
    String begun(String part);

    @Message("Copies of one story {part}")
    String copiesBegun(String part);

    @Message("{parts}.")
    String ended(String parts);

    @Message("published {dates}")
    String published(String dates);

    @Message("newest first")
    String newestFirst();

    @Message("oldest first")
    String oldestFirst();

    @Message("as the archive stood on {moment}")
    String asOf(String moment);

    @Message("containing {words}")
    String containing(String words);

    @Message("not containing {words}")
    String notContaining(String words);

    @Message("{part} or close to that in meaning")
    String orClose(String part);

    @Message("{part} but not {words}")
    String butNot(String part, String words);

    @Message("at least a quarter the weight of {words}")
    String quarterOf(String words);

    @Message("at least half the weight of {words}")
    String halfOf(String words);

    @Message("“{text}”")
    String quoted(String text);

    @Message("words that begin with {text}")
    String beginningWith(String text);

    @Message("exactly {text}")
    String exactly(String text);

    @Message("exactly {text} give or take {n} {n.say('word','words')}")
    String within(String text, long n);

    @Message("{part} in the headline")
    String inHeadline(String part);

    @Message("{part} in the byline")
    String inByline(String part);

    @Message("{part} in the name of the source")
    String inSource(String part);

    @Message("not {part}")
    String not(String part);

    @Message("both {list}")
    String both(String list);

    @Message("all of {list}")
    String allOf(String list);

    @Message("either {first} or {second}")
    String either(String first, String second);

    @Message("any of {list}")
    String anyOf(String list);

    @Message("{first} and {last}")
    String and(String first, String last);

    @Message("{first} or {last}")
    String or(String first, String last);

    @Message("{first} or {last}")
    String nor(String first, String last);

    @Message("from {names}")
    String from(String names);

    @Message("about {names}")
    String about(String names);

    @Message("mentioning {names}")
    String mentioning(String names);

    @Message("not from {names}")
    String notFrom(String names, boolean several);

    @Message("not about {names}")
    String notAbout(String names, boolean several);

    @Message("not mentioning {names}")
    String notMentioning(String names, boolean several);

    @Message("up to {day}")
    String upTo(String day);

    @Message("since {day}")
    String since(String day);

    @Message("in {year}")
    String inYear(String year);

    @Message("on {day}")
    String onDay(String day);

    @Message("{from}–{to}")
    String days(String from, String to);

    @Message("{from} – {to}")
    String between(String from, String to);
}
