package press.dateline.web.signin;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import press.dateline.web.view.MendedLinks;

/** Where a reader goes once they have signed in: the page they wanted, which is always one of ours. */
public final class ReturnPath {

    static final String HOME = "/";

    /** What leads round in a circle, or is no page. */
    private static final Pattern NO_PAGE = Pattern.compile("/(sign-in|sign-out|api/|q/).*");

    private static final int LONGEST = 16_000;

    private ReturnPath() {}

    public static String of(@Nullable String asked) {
        if (asked == null || !asked.startsWith("/") || asked.length() > LONGEST) {
            return HOME;
        }
        String mended = MendedLinks.mended(asked);
        return NO_PAGE.matcher(mended).matches() ? HOME : mended;
    }
}
