package press.dateline.ingest.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/** NewsML-G2: a news item, or a message that carries several; a package only lists what comes otherwise. */
public final class NewsmlG2 implements Format {

    @Override
    public boolean is(Start start) {
        return List.of("newsitem", "newsmessage", "packageitem").contains(start.element());
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        Element root = Xml.root(bytes);
        List<Element> items = Xml.local(root).equals("newsitem") ? List.of(root) : Xml.all(root, "newsitem");
        if (items.isEmpty()) {
            throw new UnfitArticle("is a NewsML-G2 " + root.tagName()
                    + " that holds no news item; the items it lists have to be sent, too");
        }
        for (Element item : items) {
            try {
                intake.article(new Origin(file, 0), incoming(item, root));
            } catch (UnfitArticle e) {
                String which = items.size() == 1 ? "" : "holds the item " + item.attr("guid") + ", which ";
                intake.failure(new Failure(new Origin(file, 0), which + e.getMessage()));
            }
        }
    }

    private static Incoming incoming(Element item, Element root) throws UnfitArticle {
        String kind = Xml.attribute(item, "itemclass", "qcode").replaceFirst("^.*:", "");
        ArticleDraft copy = new ArticleDraft();
        copy.uri(item.attr("guid")).version(item.attr("version"));
        copy.headline(Xml.text(item, "headline"));
        copy.byline(Xml.text(item, "by", "byline"));
        copy.dateline(Xml.text(item, "dateline"));
        copy.slug(Xml.text(item, "slugline"));
        copy.note(Xml.text(item, "ednote"));
        copy.source(source(item, root));
        copy.status(Xml.attribute(item, "pubstatus", "qcode"));
        copy.embargo(Xml.text(item, "embargoed"), "embargoed");
        dates(item, copy);
        for (Element subject : Xml.all(item, "subject")) {
            copy.subject(Xml.text(subject, "name"));
            name(subject, copy);
        }
        content(item, copy);
        if (!copy.hasBody() && !copy.kills() && !kind.isEmpty() && !kind.equals("text")) {
            throw new UnfitArticle("is a " + kind + ", not a text");
        }
        return copy.named("newsml");
    }

    /** What a subject is says its type, as {@code cpnat:person}. */
    private static void name(Element subject, ArticleDraft copy) {
        String name = Xml.text(subject, "name");
        switch (subject.attr("type").replaceFirst("^.*:", "").toLowerCase(Locale.ROOT)) {
            case "person" -> copy.names().person(name);
            case "organisation", "organization" -> copy.names().organisation(name);
            case "geoarea", "poi", "place" -> copy.names().place(name);
            default -> {
                // A topic.
            }
        }
    }

    private static void dates(Element item, ArticleDraft copy) {
        for (String field : List.of("versioncreated", "contentmodified", "contentcreated", "firstcreated")) {
            if (!copy.dated()) {
                copy.published(Xml.text(item, field), field);
            }
        }
    }

    private static void content(Element item, ArticleDraft copy) throws UnfitArticle {
        Optional<Element> set = Xml.all(item, "contentset").stream().findFirst();
        if (set.isEmpty()) {
            return;
        }
        for (Element inline : Xml.all(set.get(), "inlinexml")) {
            Optional<Element> nitf = Xml.all(inline, "nitf").stream().findFirst();
            if (nitf.isPresent()) {
                Nitf.content(nitf.get(), copy);
            } else if (!copy.hasBody()) {
                Xml.all(inline, "head").forEach(Element::remove);
                Xml.all(inline, "hedline").forEach(Element::remove);
                copy.whole(Characters.clean(Markup.text(inline)), "inlineXML");
            }
        }
        if (!copy.hasBody()) {
            copy.body(
                    Xml.all(set.get(), "inlinedata").stream()
                            .map(Element::wholeText)
                            .findFirst()
                            .orElse(""),
                    "inlineData");
        }
    }

    private static String source(Element item, Element root) {
        for (String name : List.of("provider", "infosource")) {
            for (Element each : Xml.all(item, name)) {
                String said = Xml.text(each, "name");
                said = said.isEmpty() ? each.attr("literal") : said;
                said = said.isEmpty() ? each.attr("qcode").replaceFirst("^.*:", "") : said;
                if (!said.isBlank()) {
                    return said.strip();
                }
            }
        }
        String holder = Xml.all(item, "copyrightholder").stream()
                .map(each -> Xml.text(each, "name"))
                .findFirst()
                .orElse("");
        return holder.isEmpty() ? Xml.text(root, "sender") : holder;
    }
}
