package press.dateline.ingest.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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

/** NewsML 1: a document of one or more news items, each with its text among its components. */
public final class Newsml1 implements Format {

    private static final Set<String> PICTURES = Set.of("photo", "graphic", "video", "audio", "animation", "logo");

    @Override
    public boolean is(Start start) {
        return start.element().equals("newsml");
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        List<Element> items = Xml.all(Xml.root(bytes), "newsitem");
        if (items.isEmpty()) {
            throw new UnfitArticle("is NewsML without a NewsItem");
        }
        for (Element item : items) {
            try {
                intake.article(new Origin(file, 0), incoming(item));
            } catch (UnfitArticle e) {
                intake.failure(new Failure(new Origin(file, 0), e.getMessage()));
            }
        }
    }

    private static Incoming incoming(Element item) throws UnfitArticle {
        ArticleDraft copy = new ArticleDraft();
        copy.uri(uri(item)).version(Xml.text(item, "revisionid"));
        copy.headline(Xml.text(item, "headline", "title"));
        copy.byline(Xml.text(item, "byline"));
        copy.dateline(Xml.text(item, "dateline"));
        copy.slug(Xml.text(item, "slugline", "namelabel"));
        copy.source(source(item));
        copy.status(Xml.attribute(item, "status", "FormalName"));
        if (Xml.attribute(item, "status", "FormalName").equalsIgnoreCase("embargoed")) {
            copy.embargo(Xml.text(item, "dateandtime"), "StatusWillChange");
        }
        for (String field : List.of("thisrevisioncreated", "firstcreated", "dateid")) {
            if (!copy.dated()) {
                copy.published(Xml.text(item, field), field);
            }
        }
        body(item, copy);
        return copy.named("newsml");
    }

    /** Without its revision, which the public identifier ends in. */
    private static String uri(Element item) {
        String provider = Xml.text(item, "providerid");
        String id = Xml.text(item, "newsitemid");
        if (!id.isEmpty()) {
            return "urn:newsml:" + provider + ":" + Xml.text(item, "dateid") + ":" + id;
        }
        return Xml.text(item, "publicidentifier").replaceFirst(":\\d+[A-Z]?$", "");
    }

    private static String source(Element item) {
        for (String name : List.of("provider", "source")) {
            for (Element each : Xml.all(item, name)) {
                String party = Xml.attribute(each, "party", "FormalName");
                if (!party.isEmpty()) {
                    return party;
                }
            }
        }
        return Xml.text(item, "providerid");
    }

    /** The longest that is not under a picture; captions are short. */
    private static void body(Element item, ArticleDraft copy) throws UnfitArticle {
        String longest = Xml.all(item, "contentitem").stream()
                .filter(each -> !PICTURES.contains(
                        Xml.attribute(each, "mediatype", "FormalName").toLowerCase(java.util.Locale.ROOT)))
                .flatMap(each -> Xml.all(each, "datacontent").stream())
                .map(Newsml1::content)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        copy.whole(Characters.clean(longest), "DataContent");
    }

    private static String content(Element data) {
        for (String inside : List.of("body.content", "body")) {
            List<Element> found = Xml.all(data, inside);
            if (!found.isEmpty()) {
                return Markup.text(found.get(0));
            }
        }
        return data.childrenSize() == 0 ? Markup.plain(data.wholeText().strip()) : Markup.text(data);
    }
}
