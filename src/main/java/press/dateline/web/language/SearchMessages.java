package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the result page says, and the lists of names and of word forms behind it. */
@MessageBundle(value = "search", locale = "en")
public interface SearchMessages {

    @Message("Follow this search")
    String follow();

    @Message("Skip to the stories")
    String skipToStories();

    @Message("Skip to the filters")
    String skipToFilters();

    @Message("in {stories}")
    String inStories(String stories);

    @Message("Filters")
    String filters();

    @Message("Order:")
    String order();

    @Message("Order")
    String orderTitle();

    @Message("{#switch sort}{#case 'relevance'}Relevance{#case 'newest'}Newest{#case 'oldest'}Oldest{/switch}")
    String sort(String sort);

    @Message("More of each story")
    String moreOfEach();

    @Message("Only headlines and first lines")
    String onlyHeadlines();

    @Message("Share")
    String share();

    @Message("Pin this result")
    String pin();

    @Message("Its link then shows every reader just this, whatever comes in later.")
    String pinNote();

    @Message("Take the whole result away:")
    String takeAway();

    @Message("Print this page")
    String print();

    @Message("Save")
    String save();

    @Message("Save this search")
    String saveThis();

    @Message("Name")
    String name();

    @Message("Cancel")
    String cancel();

    @Message("All saved searches")
    String allSaved();

    @Message("E-mail me new stories")
    String mail();

    @Message("Follow as a feed")
    String feed();

    @Message("To come back to this search, bookmark this page.")
    String bookmark();

    @Message("As seen on {moment};")
    String asSeenOn(String moment);

    @Message("a moment that is yet to come: it can still change")
    String toCome();

    @Message("no newer article since")
    String noNewer();

    @Message("{n.figure} newer {n.say('article','articles')} since")
    String newer(long n);

    @Message("Search as of now")
    String asOfNow();

    @Message("How it was taken")
    String howTaken();

    @Message("Did you mean")
    String didYouMean();

    @Message("?")
    String questionMark();

    @Message("Chosen filters")
    String chosenFilters();

    @Message("not {kind}")
    String notKind(String kind);

    @Message("story")
    String story();

    @Message("copies of one")
    String copiesOfOne();

    @Message("dates")
    String dates();

    @Message("Remove all filters")
    String removeAll();

    @Message(
            "Nothing was found in the time that a search may take, which does not mean that there is nothing. You could look")
    String cutNothing();

    @Message("No article in the archive matches. You could look")
    String nothing();

    @Message("There is no such page of this result.")
    String noSuchPage();

    @Message("Back to its last page")
    String lastPage();

    @Message("Leave values out")
    String leaveOut();

    @Message("or correct them")
    String orCorrect();

    @Message("Dates")
    String datesTitle();

    @Message("Past week")
    String pastWeek();

    @Message("month")
    String pastMonth();

    @Message("year")
    String pastYear();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Keep to these dates")
    String keepDates();

    @Message("How it looks")
    String looks();

    @Message("In which forms the words were found")
    String wordForms();

    @Message("Show {total}")
    String show(String total);

    @Message("Also stories that merely mention them")
    String alsoMentioned();

    @Message("Only stories about them")
    String onlyAbout();

    @Message("Only stories with these words")
    String onlyWords();

    @Message("Also stories close in meaning")
    String alsoMeaning();

    @Message("Who appears with whom")
    String whoAppears();

    @Message("Two names over time")
    String twoNames();

    @Message("Page {page.figure} of {pages.figure}")
    String pageOf(long page, long pages);

    @Message("through the whole archive")
    String wholeArchive();

    @Message("{reading} – {total}")
    String titled(String reading, String total);

    @Message("{title}")
    String export(String title, String suffix);
}
