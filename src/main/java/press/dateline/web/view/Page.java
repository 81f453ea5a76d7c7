package press.dateline.web.view;

import press.dateline.web.assets.Asset;

/**
 * What every page has.
 *
 * @param title of the browser's tab, without the name of the program
 * @param form what the search box holds and carries along
 * @param indexed whether search engines may list the page
 * @param path where the page is found in its shortest form, or empty: where it was asked for
 * @param preview what chat programs show of its link
 */
public record Page(String title, FormState form, boolean indexed, String path, Preview preview) {

    public Page(String title, FormState form, boolean indexed) {
        this(title, form, indexed, "", Preview.NONE);
    }

    /** A page with an empty search box. */
    public static Page of(String title) {
        return new Page(title, FormState.EMPTY, true);
    }

    /** The same page, found at {@code other}. */
    public Page at(String other) {
        return new Page(title, form, indexed, other, preview);
    }

    /** The same page, shown so by chat programs. */
    public Page shownAs(Preview other) {
        return new Page(title, form, indexed, path, other);
    }

    /** The style sheet's address, which changes with its words. */
    public String style() {
        return Asset.STYLE.address();
    }

    /** The script's address, which changes with its words. */
    public String script() {
        return Asset.SCRIPT.address();
    }

    /** The address of the script that keeps saved searches. */
    public String savedScript() {
        return Asset.SAVED_SCRIPT.address();
    }
}
