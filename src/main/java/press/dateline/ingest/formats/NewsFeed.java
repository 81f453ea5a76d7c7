package press.dateline.ingest.formats;

import java.util.List;
import org.jsoup.nodes.Element;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Markup;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** RSS and Atom: an article an entry, sent by whoever the feed says it is. */
public final class NewsFeed implements Format {

    @Override
    public boolean is(Start start) {
        return List.of("rss", "feed", "rdf").contains(start.element());
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        Element root = Xml.root(bytes);
        List<Element> entries = Xml.all(root, Xml.local(root).equals("feed") ? "entry" : "item");
        if (entries.isEmpty()) {
            throw new UnfitArticle("is a feed without entries");
        }
        String house = house(root);
        for (Element entry : entries) {
            try {
                intake.article(new Origin(file, 0), incoming(entry, house));
            } catch (UnfitArticle e) {
                intake.failure(new Failure(
                        new Origin(file, 0),
                        "has the entry “" + Xml.text(entry, "title") + "”, which " + e.getMessage()));
            }
        }
    }

    private static String house(Element root) {
        Element channel = Xml.all(root, "channel").stream().findFirst().orElse(root);
        return channel.children().stream()
                .filter(each -> Xml.local(each).equals("title"))
                .map(each -> Markup.line(each.text()))
                .findFirst()
                .orElse("");
    }

    private static Incoming incoming(Element entry, String house) throws UnfitArticle {
        ArticleDraft copy = new ArticleDraft();
        String link = link(entry);
        String id = Xml.text(entry, "guid", "id");
        copy.uri(id.isEmpty() ? link : id).url(link);
        copy.headline(Markup.line(Xml.text(entry, "title")));
        copy.source(house);
        copy.byline(Xml.text(entry, "creator", "author"));
        for (String field : List.of("pubdate", "updated", "published", "date")) {
            if (!copy.dated()) {
                copy.published(Xml.text(entry, field), field);
            }
        }
        for (Element category : Xml.all(entry, "category")) {
            copy.subject(category.text().isBlank() ? category.attr("term") : category.text());
        }
        copy.whole(Characters.clean(body(entry)), "entry");
        return copy.named("feed");
    }

    private static String link(Element entry) {
        for (Element link : Xml.all(entry, "link")) {
            String relation = link.attr("rel");
            if (link.hasAttr("href") && (relation.isEmpty() || relation.equals("alternate"))) {
                return link.attr("href").strip();
            }
            if (!link.hasAttr("href") && !link.text().isBlank()) {
                return link.text().strip();
            }
        }
        return "";
    }

    /** The whole text where the feed has it, else what it says of it. */
    private static String body(Element entry) {
        for (String name : List.of("encoded", "content", "description", "summary")) {
            for (Element each : Xml.all(entry, name)) {
                String said = each.childrenSize() > 0 ? Markup.text(each) : Markup.text(each.wholeText());
                if (!said.isBlank()) {
                    return said;
                }
            }
        }
        return "";
    }
}
