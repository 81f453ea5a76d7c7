package press.dateline.ingest.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Markup;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** XML of an agency's own: read where its elements bear the usual names, else named as what it is. */
public final class OtherXml implements Format {

    private static final List<String> BODIES = List.of("body", "content", "text", "articlebody", "story", "maintext");

    @Override
    public boolean is(Start start) {
        return start.text().toLowerCase(Locale.ROOT).startsWith("<?xml")
                || !start.element().isEmpty()
                        && !start.element().equals("html")
                        && start.text().matches("(?s)<[\\w:.-]+[^<>]*xmlns.*");
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        Element root = Xml.root(bytes);
        ArticleDraft copy = new ArticleDraft();
        copy.headline(Xml.text(root, "headline", "title", "subtitle", "strapline"));
        copy.byline(Xml.text(root, "byline", "author"));
        copy.dateline(Xml.text(root, "dateline", "town"));
        copy.source(Xml.text(root, "source", "origin", "provider").replaceAll("^/|/$", ""));
        copy.uri(Xml.text(root, "newsid", "guid", "uri", "id"));
        copy.version(Xml.text(root, "version"));
        copy.published(Xml.text(root, "publishdate", "versioncreated", "pubdate", "published", "date"), "date");
        copy.status(Xml.text(root, "pubstatus"));
        copy.whole(Characters.clean(body(root)), "text");
        if (!copy.hasBody() || copy.headline().isBlank()) {
            throw new UnfitArticle("is XML of a kind that Dateline does not know (<" + root.tagName()
                    + ">); NITF, NewsML, RSS and Atom are read");
        }
        intake.article(new Origin(file, 0), copy.named("xml"));
    }

    private static String body(Element root) {
        for (String name : BODIES) {
            Optional<Element> found = Xml.all(root, name).stream()
                    .filter(each -> !each.text().isBlank())
                    .findFirst();
            if (found.isPresent()) {
                Element body = found.get();
                return body.childrenSize() > 0 ? Markup.text(body) : Markup.text(body.wholeText());
            }
        }
        return "";
    }
}
