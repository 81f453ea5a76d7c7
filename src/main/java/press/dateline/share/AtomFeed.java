package press.dateline.share;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.search.EntityRef;
import press.dateline.search.Hit;
import press.dateline.search.SearchAnswer;
import press.dateline.search.Snippet;

/** A search as an Atom feed, so that a feed reader can follow it. */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    /** Entries without a date are as old as can be. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    private AtomFeed() {}

    /**
     * The feed as XML.
     *
     * @param base the address of this installation without a slash at its end
     * @param self the feed's own address
     * @param page the address of the page that shows the same
     */
    public static String of(SearchAnswer answer, String base, String self, String page) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(self);
        feed.setTitle("Dateline: " + answer.reading());
        feed.setUpdated(Date.from(answer.hits().stream()
                .flatMap(hit -> hit.published().stream())
                .max(Instant::compareTo)
                .orElse(LONG_AGO)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", self)));
        feed.setEntries(answer.hits().stream().map(hit -> entry(hit, base)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Hit hit, String base) {
        Entry entry = new Entry();
        entry.setId("urn:dateline:article:" + hit.id());
        entry.setTitle(
                hit.headline().isEmpty()
                        ? "(no headline)"
                        : clean(hit.headline().text()));
        Date published = Date.from(hit.published().orElse(LONG_AGO));
        entry.setPublished(published);
        entry.setUpdated(published);
        entry.setAlternateLinks(List.of(link("alternate", "text/html", base + "/articles/" + hit.id())));
        Person author = new Person();
        author.setName(clean(Stream.of(Bylines.name(hit.byline()), hit.source(), "unknown")
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElseThrow()));
        entry.setAuthors(new ArrayList<>(List.of(author)));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(clean(hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … "))));
        entry.setSummary(summary);
        List<Category> categories = new ArrayList<>();
        categories.addAll(categories("country", hit.countries(), base));
        categories.addAll(categories("place", hit.places(), base));
        categories.addAll(categories("actor", hit.actors(), base));
        categories.addAll(categories("organisation", hit.organisations(), base));
        entry.setCategories(categories);
        return entry;
    }

    private static List<Category> categories(String facet, List<EntityRef> entities, String base) {
        return entities.stream()
                .map(entity -> {
                    Category category = new Category();
                    category.setScheme(base + "/browse/" + facet);
                    category.setTerm(entity.id());
                    category.setLabel(clean(entity.name()));
                    return category;
                })
                .toList();
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    /** XML has no way to write most control characters, and copy from old wires is full of them. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(character -> character == '\t'
                        || character == '\n'
                        || character >= 0x20 && character <= 0xD7FF
                        || character >= 0xE000 && character <= 0xFFFD
                        || character >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
