package press.dateline.web;

/**
 * What every page has.
 *
 * @param title of the browser's tab, without the name of the program
 * @param form what the search box holds and carries along
 * @param indexed whether search engines may list the page
 */
record Page(String title, FormState form, boolean indexed) {

    /** A page with an empty search box. */
    static Page of(String title) {
        return new Page(title, FormState.EMPTY, true);
    }

    /** The style sheet's address, which changes with its words. */
    public String style() {
        return Assets.STYLE;
    }

    /** The script's address, which changes with its words. */
    public String script() {
        return Assets.SCRIPT;
    }
}
