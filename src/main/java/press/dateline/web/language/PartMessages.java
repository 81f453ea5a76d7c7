package press.dateline.web.language;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What parts of pages say that several pages have: filters, charts, maps, copies. */
@MessageBundle(value = "parts", locale = "en")
public interface PartMessages {

    @Message("{what}: {n.figure} {n.say('article','articles')}")
    String counted(String what, long n);

    @Message(
            "Find in {#switch facet}{#case 'country'}Countries{#case 'place'}Places{#case 'actor'}Actors{#case 'organisation'}Organisations{#case 'source'}Sources{#case 'year'}Years{/switch}")
    String findIn(String facet);

    @Message(
            "Find in {#switch facet}{#case 'country'}countries{#case 'place'}places{#case 'actor'}actors{#case 'organisation'}organisations{#case 'source'}sources{#case 'year'}years{/switch}")
    String findInHint(String facet);

    @Message(
            "All {#switch facet}{#case 'country'}countries{#case 'place'}places{#case 'actor'}actors{#case 'organisation'}organisations{#case 'source'}sources{#case 'year'}years{/switch}")
    String allOf(String facet);

    @Message("chosen")
    String chosen(long n);

    @Message("Left out:")
    String leftOut();

    @Message(", remove this filter")
    String removeFilter();

    @Message("Leave out {name}")
    String leaveOut(String name);

    @Message("With any of these: {number}")
    String anyOfThese(String number);

    @Message("With all of these: {number}")
    String allOfThese(String number);

    @Message("On a map")
    String onMap();

    @Message("Who with whom")
    String whoWithWhom();

    @Message("Narrow to")
    String narrowTo();

    @Message("(shown here)")
    String shownHere();

    @Message("{n.figure} copies")
    String copies(long n);

    @Message("{n.figure} copies, in {sources}")
    String copiesIn(long n, String sources);

    @Message("others")
    String others();

    @Message("All {n.figure} copies")
    String allCopies(long n);

    @Message("The same as a table")
    String sameAsTable();

    @Message("When")
    String when();

    @Message("Articles")
    String articlesTitle();

    @Message("articles")
    String articlesWord(long n);

    @Message("articles with both")
    String articlesBoth(long n);

    @Message("Articles a {step}")
    String articlesA(String step);

    @Message("since I last looked")
    String sinceLooked();

    @Message("{what}:")
    String before(String what);

    @Message("Articles a {step}; each bar leads to its {step}.")
    String eachBar(String step);

    @Message("All times")
    String allTimes();

    @Message("Articles by country")
    String articlesByCountry();

    @Message("Country")
    String countryTitle();

    @Message("From so many articles:")
    String fromSoMany();

    @Message("Link to this {#switch what}{#case 'result'}result{#case 'article'}article{#case 'page'}page{/switch}")
    String linkTo(String what);

    @Message("Copy link")
    String copyLink();
}
