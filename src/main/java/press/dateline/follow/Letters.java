package press.dateline.follow;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import press.dateline.search.answer.Hit;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.state.Sort;
import press.dateline.share.OneLine;

/** Every letter that Dateline writes. */
final class Letters {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.UK);
    private static final int LONGEST_SUBJECT = 150;

    private final MailSettings settings;
    private final Printer printer = new Printer();

    Letters(MailSettings settings) {
        this.settings = settings;
    }

    /** Holds no word of whoever asked: anybody may ask in anybody’s name, and this must be no way to write to them. */
    Letter confirmation(String id, String key) {
        return printer.print(new LetterSheet(
                "Please confirm your e-mails about new stories",
                List.of("Somebody asked the news archive at " + settings.address()
                        + " to write to this address about new stories. If that was you, please look at what was asked"
                        + " for and confirm it within three days:"),
                new LetterSheet.Link(
                        "See what was asked for, and confirm", settings.address() + Places.confirm(id) + "?key=" + key),
                List.of(),
                LetterSheet.Link.NONE,
                List.of("If it was not you, do nothing, and you will hear no more of it."),
                settings.address() + Places.stop(id)));
    }

    /** @param shown the last of them */
    Letter news(Alert alert, SearchQuery query, String reading, List<Hit> shown, long total) {
        Wish wish = alert.wish();
        List<LetterSheet.LetterStory> stories = shown.stream()
                .map(hit -> LetterStories.of(hit, settings.address()))
                .toList();
        String subject = total == 1
                ? wish.name() + ": " + stories.get(0).headline()
                : "%s: %,d new stories".formatted(wish.name(), total);
        String page = settings.address() + Links.link("/search", query.withSort(Sort.NEWEST));
        return printer.print(new LetterSheet(
                subject(subject),
                List.of(
                        total == 1
                                ? "There is a new story in your search “%s”.".formatted(wish.name())
                                : "There are %,d new stories in your search “%s”.".formatted(total, wish.name()),
                        reading),
                LetterSheet.Link.NONE,
                stories,
                new LetterSheet.Link(
                        total > shown.size()
                                ? "These are the last %,d of them. See them all".formatted(shown.size())
                                : "See the whole search",
                        page),
                end(wish),
                settings.address() + Places.stop(alert.id())));
    }

    Letter trouble(Alert alert, SearchQuery query, String what) {
        return printer.print(new LetterSheet(
                subject(alert.wish().name() + ": this search does not work as it did"),
                List.of(
                        "Your search “%s” does not work as it did, so you may not hear of stories that you expect."
                                .formatted(alert.wish().name()),
                        what,
                        "You need do nothing: you will get a letter when it works again, and nothing that comes in until"
                                + " then is lost. If you would rather ask for something else, change the search and ask anew."),
                new LetterSheet.Link("See the search", settings.address() + Links.link("/search", query)),
                List.of(),
                LetterSheet.Link.NONE,
                end(alert.wish()),
                settings.address() + Places.stop(alert.id())));
    }

    Letter mended(Alert alert, SearchQuery query) {
        return printer.print(new LetterSheet(
                subject(alert.wish().name() + ": this search works again"),
                List.of("Your search “%s” works again. If anything came in for it meanwhile, a letter follows."
                        .formatted(alert.wish().name())),
                new LetterSheet.Link("See the search", settings.address() + Links.link("/search", query)),
                List.of(),
                LetterSheet.Link.NONE,
                end(alert.wish()),
                settings.address() + Places.stop(alert.id())));
    }

    String minute(Instant moment) {
        return MINUTE.format(ZonedDateTime.ofInstant(moment, settings.zone()));
    }

    private static List<String> end(Wish wish) {
        return List.of("You asked for these letters " + wish.rhythm().said() + ".");
    }

    /** One line, whatever names and headlines hold. */
    private static String subject(String text) {
        String line = OneLine.of(text);
        if (line.length() <= LONGEST_SUBJECT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_SUBJECT) - 1)) + " …";
    }
}
