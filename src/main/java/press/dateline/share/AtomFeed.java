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
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import press.dateline.search.answer.EntityRef;
import press.dateline.search.answer.Hit;
import press.dateline.search.answer.LatestArrivals.Arrival;
import press.dateline.search.article.WithdrawnArticle;

/** A search as an Atom feed, so that a feed reader can follow it. */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private static final Namespace TOMBSTONES = Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    /** An empty feed has not changed since. */
    private static final Instant LONG_AGO = Instant.EPOCH;

    private AtomFeed() {}

    /** The feed as XML. */
    public static String of(Following following) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(following.self());
        feed.setTitle(clean(following.title()));
        Content subtitle = new Content();
        subtitle.setType("text");
        subtitle.setValue(following.description());
        feed.setSubtitle(subtitle);
        feed.setUpdated(Date.from(Stream.concat(
                        following.arrivals().stream().map(Arrival::received),
                        following.withdrawn().stream().map(WithdrawnArticle::at))
                .max(Instant::compareTo)
                .orElse(LONG_AGO)));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", following.page())));
        feed.setOtherLinks(List.of(link("self", "application/atom+xml", following.self())));
        feed.setEntries(following.arrivals().stream()
                .map(arrival -> entry(arrival, following))
                .toList());
        feed.setForeignMarkup(
                following.withdrawn().stream().map(AtomFeed::tombstone).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What RFC 6721 has for telling feed readers to forget an entry. */
    private static Element tombstone(WithdrawnArticle article) {
        Element deleted = new Element("deleted-entry", TOMBSTONES);
        deleted.setAttribute("ref", Following.id(article.id()));
        deleted.setAttribute("when", article.at().toString());
        if (!article.said().isEmpty()) {
            deleted.addContent(new Element("comment", TOMBSTONES).setText(clean(article.said())));
        }
        return deleted;
    }

    private static Entry entry(Arrival arrival, Following following) {
        Hit hit = arrival.hit();
        Entry entry = new Entry();
        entry.setId(Following.id(hit));
        entry.setTitle(clean(Following.headline(hit)));
        hit.published().map(Date::from).ifPresent(entry::setPublished);
        entry.setUpdated(Date.from(arrival.received()));
        entry.setAlternateLinks(List.of(link("alternate", "text/html", following.address(hit))));
        Person author = new Person();
        author.setName(clean(Following.author(hit)));
        entry.setAuthors(new ArrayList<>(List.of(author)));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(clean(Following.summary(hit)));
        entry.setSummary(summary);
        List<Category> categories = new ArrayList<>();
        categories.addAll(categories("country", hit.countries(), following.base()));
        categories.addAll(categories("place", hit.places(), following.base()));
        categories.addAll(categories("actor", hit.actors(), following.base()));
        categories.addAll(categories("organisation", hit.organisations(), following.base()));
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
