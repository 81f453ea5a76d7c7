package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** How to search, with examples. */
@MessageBundle(value = "help", locale = "en")
public interface HelpMessages {

    @Message(
            "Type words; every one of them has to be in the story, in any form: <em>protest</em> also finds <em>protests</em> and <em>protesters</em>. Upper and lower case, accents and curly quotes make no difference, and <em>F-16</em> finds <em>F16</em>, <em>by-election</em> <em>byelection</em>. A whole sentence is taken by the words that tell most; the page says which were not needed. The sentence above the results says how the search was understood.")
    String intro();

    @Message("both words, anywhere in the story")
    String both();

    @Message("exactly these words in this order")
    String exactly();

    @Message("this sum in this currency; unquoted, 250 of any")
    String sum();

    @Message("one or the other")
    String either();

    @Message("the first, without the second")
    String without();

    @Message("brackets hold together what belongs together")
    String brackets();

    @Message("these words at most five words apart")
    String apart();

    @Message("words that begin like this")
    String begin();

    @Message("in the headline")
    String headline();

    @Message("in the byline")
    String byline();

    @Message("from a source of this name")
    String source();

    @Message("Filters")
    String filters();

    @Message(
            "Beside the results stand the countries, places, actors, organisations, sources and years of the stories found, each with the number of articles you get by choosing it. Several values of one list widen the result (any of them) until you ask for all of them; values of different lists narrow it. The minus sign beside a value leaves it out; it comes with the pointer, with the keyboard, or once <em>Leave values out</em> is ticked. Each list folds at its heading, and <em>Find in</em> finds a name in it, by other names and spellings too. On a phone <em>Filters</em> opens them.")
    String filtersText();

    @Message("Pictures")
    String pictures();

    @Message(
            "A result can be looked at: <em>On a map</em> below the countries says where its stories are, <em>Who with whom</em> below the actors draws who is named together, and <em>Two names over time</em> sets one against the other, as does the page of every name. Whatever you click in a picture leads to the articles that it stands for; a table below each has the same numbers.")
    String picturesText();

    @Message("Copies")
    String copies();

    @Message(
            "What several papers sent in the same words is one story and one result; <em>3 copies, in …</em> below it opens the list of them, with a link to each and to all. The line above the results says how many articles were found and how many stories they tell. Feeds and files have every article.")
    String copiesText();

    @Message("Other words for it")
    String meaning();

    @Message(
            "<em>Also stories close in meaning</em> beside a result brings stories that say it in other words than yours: <em>gasoline shortage</em> finds petrol stations that ran dry. Quoted phrases, <code>-word</code> and filters still hold.")
    String meaningText();

    @Message("Reading a story")
    String reading();

    @Message(
            "A story opened from a result has the words of your search marked, and whom or where you had chosen; the line above it counts the places and leads through them and back to where you were in the result. Greyed is what came with the story and is not it: who wrote it, who took the picture, whose copyright it is.")
    String readingText();

    @Message("Links")
    String links();

    @Message(
            "The address of a result page holds the whole search. <em>Share</em>, <em>Copy link</em> above the results gives it to you in its shortest form; whoever opens it sees the same search. <em>Pin this result</em> makes a link that stays as it is: the same stories in the same order, whatever comes in later.")
    String linksText();

    @Message("Following a search")
    String following();

    @Message("<em>Save</em>, <em>Save this search</em> above a result keeps the search in this browser; the")
    String followingText();

    @Message("front page")
    String frontPage();

    @Message(
            "then says how many stories have come in since you last opened it. A result can also be followed as a feed")
    String followingThen();

    @Message(", or by e-mail: <em>E-mail me new stories</em>")
    String followingMail();

    @Message(
            "A result that stays open says beside its total how many articles have come in since; nothing moves until you ask for them.")
    String open();

    @Message("Putting things right")
    String right();

    @Message(
            "Dateline finds out by itself who and where a story is about, and is sometimes wrong. Editors put it right")
    String rightText();

    @Message(": the ✎ beside a name leads there")
    String rightHere();

    @Message("Every correction")
    String every();

    @Message("is listed with who made it and why.")
    String everyText();

    @Message("Keys")
    String keys();

    @Message(
            "<kbd>/</kbd> goes to the search box and <kbd>?</kbd> comes here. In a result, <kbd>j</kbd> and <kbd>k</kbd> go to the next story and the one before, <kbd>o</kbd> opens it and <kbd>f</kbd> goes to the filters; in a story, <kbd>n</kbd> and <kbd>p</kbd> go to the next marked place and the one before.")
    String keysText();

    @Message("Use these keys in this browser")
    String useKeys();
}
