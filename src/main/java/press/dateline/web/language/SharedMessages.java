package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the frame of every page says, and words that several pages share. */
@MessageBundle(value = "msg", locale = "en")
public interface SharedMessages {

    @Message("en")
    String tag();

    @Message("Skip to the content")
    String skip();

    @Message("Home")
    String home();

    @Message("Search the archive")
    String searchArchive();

    @Message("Words, \"exact phrases\", -not")
    String searchHint();

    @Message("Search")
    String search();

    @Message("Latest")
    String latest();

    @Message("A–Z")
    String atoz();

    @Message("Map")
    String map();

    @Message("Help")
    String help();

    @Message("Whole archive")
    String wholeArchive();

    @Message("How to search")
    String howToSearch();

    @Message("Corrections")
    String corrections();

    @Message("Incoming")
    String incoming();

    @Message("Withheld")
    String withheld();

    @Message("Your account")
    String account();

    @Message("Sign in")
    String signIn();

    @Message("API")
    String api();

    @Message("Language")
    String language();

    @Message("{n.figure} {n.say('article','articles')}")
    String articles(long n);

    @Message("At least {n.figure} {n.say('article','articles')}")
    String articlesAtLeast(long n);

    @Message("{n.figure} {n.say('story','stories')}")
    String stories(long n);

    @Message("at most {n.figure} {n.say('story','stories')}")
    String storiesAtMost(long n);

    @Message("{n.figure} {n.say('second','seconds')}")
    String seconds(long n);

    @Message("(no headline)")
    String noHeadline();

    @Message("Article without a headline")
    String articleWithout();

    @Message("undated")
    String undated();

    @Message("{kind}")
    String kind(String kind);

    @Message(
            "{#switch facet}{#case 'country'}Countries{#case 'place'}Places{#case 'actor'}Actors{#case 'organisation'}Organisations{#case 'source'}Sources{#case 'year'}Years{/switch}")
    String facet(String facet);

    @Message("Correct {name}")
    String correct(String name);

    @Message("Find")
    String find();

    @Message("{first} and {last}")
    String and(String first, String last);

    @Message("{first} or {last}")
    String or(String first, String last);

    @Message("“{text}”")
    String quoted(String text);

    @Message("Pages")
    String pages();

    @Message("← Previous")
    String previous();

    @Message("Next →")
    String next();

    @Message("← Newer")
    String newer();

    @Message("Older →")
    String older();

    @Message("Back to the result")
    String backToResult();

    @Message("Back to the results")
    String backToResults();

    @Message("To the front page")
    String toFront();

    @Message("You are logged in as {name}.")
    String loggedInAs(String name);

    @Message("Your name")
    String yourName();

    @Message("Why")
    String whyTitle();

    @Message("What made you sure; others will read it")
    String whyHint();

    @Message("Newest: {line}")
    String newestLine(String line);

    @Message("No story in the archive matches.")
    String noStoryMatches();

    @Message("On this page: {line}")
    String onThisPage(String line);

    @Message("Oldest: {line}")
    String oldestLine(String line);

    @Message("Best match: {line}")
    String bestMatch(String line);

    @Message("Mentioned in {articles}.")
    String mentionedIn(String articles);

    @Message("“{headline}” ({from})")
    String quotedFrom(String headline, String from);

    @Message("Nothing in the archive begins like “{text}”.")
    String nothingBegins(String text);
}
