package press.dateline.web.design;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says that shows every part of the pages. */
@MessageBundle(value = "design", locale = "en")
public interface DesignMessages {

    @Message("Design")
    String title();

    @Message(
            "Every part of the pages in every state, made by the templates that make the pages. No archive has these stories. Ink says, paper carries; the accent says one thing: this is chosen, or this is where you are.")
    String intro();

    @Message("Type")
    String type();

    @Message("Title of a page or of a story")
    String display();

    @Message("The sentence that says a search back")
    String reading();

    @Message(
            "Copy is set in a serif, for reading. <a class='mention country' href='/design'>A country</a>, <a class='mention place' href='/design'>a place</a>, <a class='mention actor' href='/design'>an actor</a> and <a class='mention organisation' href='/design'>an organisation</a> are told apart by their lines, <mark>what was searched for</mark> is marked, <span class='aside'>what came with the story and is not it is greyed</span>.")
    String copy();

    @Message("Tools are set in a sans, figures one below the other.")
    String tools();

    @Message("Notes are small and quiet: Example Wire · 10 January 2022")
    String notes();

    @Message("Colours")
    String colours();

    @Message("Paper")
    String paper();

    @Message("Sheet")
    String sheet();

    @Message("Wash")
    String wash();

    @Message("Ink")
    String ink();

    @Message("Accent")
    String accent();

    @Message("Mark")
    String mark();

    @Message("Buttons and links")
    String buttons();

    @Message("Button")
    String button();

    @Message("Plain button")
    String plain();

    @Message("Not now")
    String notNow();

    @Message("Link as a button")
    String linkButton();

    @Message("Link")
    String link();

    @Message("Fields")
    String fields();

    @Message("Text")
    String text();

    @Message("What goes here")
    String textHint();

    @Message("Filled")
    String filled();

    @Message("harbour")
    String filledWord();

    @Message("Day")
    String day();

    @Message("One of several")
    String one();

    @Message("First")
    String first();

    @Message("Second")
    String second();

    @Message("Not chosen")
    String off();

    @Message("Chosen")
    String on();

    @Message("A result and its menus")
    String result();

    @Message("Messages")
    String messages();

    @Message("Chips")
    String chips();

    @Message("Time strip")
    String strip();

    @Message("Hits, comfortable")
    String comfortable();

    @Message("Hits, compact")
    String compact();

    @Message("Filters")
    String filters();

    @Message("Stories in a list")
    String list();

    @Message("Chart and table")
    String chart();

    @Message("Map")
    String map();

    @Message("Who appears with whom")
    String network();

    @Message("Two names over time")
    String compare();

    @Message("Nothing found")
    String nothing();

    @Message("Trouble")
    String trouble();

    @Message("It may have been withdrawn.")
    String withdrawn();
}
