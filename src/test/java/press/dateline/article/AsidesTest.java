package press.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Moss/Getty Images",
                "Dana Moss/ITV/Shutterstock",
                "Dana Moss/Oakhill Pictures/Reuters",
                "Dana Moss/The Palm Beach Post",
                "Dana Moss via Reuters",
                "(Photo by Dana Moss/AFP)",
                "(AP Photo/Dana Moss)",
                "REUTERS/Dana Moss",
                "Photograph: Dana Moss/Getty Images for Fairview",
                "Image credit: Dana Moss via Getty Images.",
                "Dana Moss/Courtesy Fairview Hospital",
                "Reporting by Dana Moss in Kyiv; editing by Rose Kerr",
                "Additional reporting by Dana Moss",
                "Dana Moss contributed reporting from Florida.",
                "Associated Press writers Dana Moss in Leeds and Lee Park in The Hague contributed.",
                "Lee Park also contributed.",
                "Associated Press writers Dana Moss, Lee Park and Rose Kerr contributed to this report.",
                "— Dana Moss, USA TODAY",
                "– Dana Moss, Fairview Gazette",
                "Dana Moss for TIME",
                "Follow Dana Moss on Twitter: @danamoss",
                "Reach the reporter Dana Moss at dana@example.org or 480-555-0100.",
                "Dana Moss can be reached by email at dana@example.org.",
                "Author: Dana Moss / Editor: Rose Kerr",
                "By Dana Moss, USA TODAY"
            })
    void whoMadeAStoryOrItsPictureIsNoPartOfIt(String credit) {
        String story = "Workers dug all night in Kharkiv.\n\n";

        String left = Asides.blank(story + credit);

        assertThat(left).hasSameSizeAs(story + credit).startsWith(story).doesNotContain("Dana", "Moss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Moss, who runs the school, said the reporting was wrong.",
                "Both towns get back what Leeds contributed.",
                "The governor's office contributed to this victory, Dana Moss said.",
                "Fox/Dana Moss are at odds.",
                "Critics follow Dana Moss wherever he goes.",
                "Author Dana Moss lives in Hull.",
                "He put his hand/his foot in it, Dana Moss wrote.",
                "Photos by Dana Moss hang in the Tate.",
                "Reach Dana Moss before the flood does, the mayor said."
            })
    void whoActsInAStoryStays(String sentence) {
        assertThat(Asides.blank(sentence)).isEqualTo(sentence);
    }

    @Test
    void theHouseInFrontOfAStoryIsNoPartOfIt() {
        assertThat(Asides.blank("CNN — The bridge fell.")).isEqualTo("      The bridge fell.");
        assertThat(Asides.blank("(CNN) The bridge fell.")).contains("CNN");
    }

    @Test
    void paragraphsStayApart() {
        assertThat(Asides.blank("It rained.\n\nBy Dana Moss, USA TODAY\n\nIt snowed."))
                .matches("It rained\\.\n\n +\n\nIt snowed\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Get our health desk's weekly newsletter Sign up here to get What We Found with Dr. Dana Moss every Tuesday from the Moss team.",
                "To get updates on the Moss family sent to your inbox, sign up for our newsletter.",
                "Follow her on Twitter at @danamoss and Instagram.",
                "Follow Dana Moss on Facebook and Instagram.",
                "A version of this story appeared in the March 11 edition of Moss News, a weekly dispatch.",
                "'We' includes Moss Weekly and other Moss Publishing Limited brands as detailed here.",
                "Coverage of health at the paper is made possible in part by a grant from the Moss Foundation. The Moss Foundation does not provide editorial input.",
                "Support quality journalism like this? Subscribe to the Moss Courier here."
            })
    void whatASiteOffersItsReadersIsNoPartOfIt(String offer) {
        String story = "Workers dug all night in Kharkiv.\n\n";

        String left = Asides.blank(story + offer);

        assertThat(left).hasSameSizeAs(story + offer).startsWith(story).doesNotContain("Moss", "Twitter", "Facebook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dana Moss edits a newsletter on chess in Leeds.",
                "Police asked residents of Leeds to sign up for shots at the Moss Clinic.",
                "She tried to find Dana Moss on Facebook, the court heard.",
                "The Moss Foundation supported the study, the editorial said."
            })
    void whatAStoryTellsOfNewslettersAndPlatformsStays(String story) {
        assertThat(Asides.blank(story)).isEqualTo(story);
    }

    @Test
    void aStoryBeforeAnOfferInItsParagraphStays() {
        String left = Asides.blank("Ships came in by noon. Get our newsletter Sign up here to get Moss News.");

        assertThat(left.strip()).isEqualTo("Ships came in by noon.");
    }

    @Test
    void whoWroteAPartOfAStorySignsItAndWhoIsQuotedDoesNot() {
        assertThat(Asides.blank("Ships came in by noon, Lee Park said.\n\n- Dana Moss and Rose Kerr\n\nIt snowed.")
                        .replaceAll("\\s+", " "))
                .isEqualTo("Ships came in by noon, Lee Park said. It snowed.");
        String quoted = "“Ships came in by noon.”\n\n— Dana Moss\n\nIt snowed.";
        assertThat(Asides.blank(quoted)).isEqualTo(quoted);
        assertThat(Asides.blank("- Dana Moss")).isEqualTo("- Dana Moss");
    }

    @Test
    void theSiteAtAHeadlinesEndIsNoPartOfIt() {
        assertThat(SiteName.blank("Storm nears Kharkiv | CNN Politics").strip()).isEqualTo("Storm nears Kharkiv");
        assertThat(SiteName.blank("Storm nears Kharkiv - CNN").strip()).isEqualTo("Storm nears Kharkiv");
        assertThat(SiteName.blank("Storm nears Kharkiv ... | CNN ...").strip()).isEqualTo("Storm nears Kharkiv ...");
        assertThat(SiteName.blank("Russia - Ukraine")).isEqualTo("Russia - Ukraine");
        assertThat(SiteName.blank("Storm nears | what we know")).isEqualTo("Storm nears | what we know");
        assertThat(SiteName.blank("| CNN")).isEqualTo("| CNN");
    }
}
