package press.dateline.ingest.formats;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Markup;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.SentDate;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** News Industry Text Format 3: one article a document. */
public final class Nitf implements Format {

    @Override
    public boolean is(Start start) {
        return start.element().equals("nitf");
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle {
        Element nitf = Xml.root(bytes);
        ArticleDraft copy = new ArticleDraft();
        identity(nitf, copy);
        content(nitf, copy);
        docdata(nitf, copy);
        intake.article(new Origin(file, 0), copy.named("nitf"));
        canceled(nitf, copy, file, intake);
    }

    /** A document may take back another. */
    private static void canceled(Element nitf, ArticleDraft copy, String file, Intake intake) throws UnfitArticle {
        String other = Xml.attribute(nitf, "docdata", "management-doc-idref");
        String status = Xml.attribute(nitf, "docdata", "management-idref-status");
        ArticleDraft kill = new ArticleDraft().status(status);
        if (!other.isEmpty() && kill.kills()) {
            kill.uri(other).source(copy.source()).headline(copy.headline());
            kill.published(Xml.attribute(nitf, "date.issue", "norm"), "date.issue");
            intake.article(new Origin(file, 0), kill.incoming());
        }
    }

    /** What is said inside other envelopes, too. */
    public static void content(Element nitf, ArticleDraft copy) throws UnfitArticle {
        if (copy.headline().isBlank()) {
            String headline = Xml.text(nitf, "hl1");
            copy.headline(headline.isBlank() ? Xml.text(nitf, "title") : headline);
        }
        Xml.all(nitf, "body.head").stream().findFirst().ifPresent(head -> {
            byline(head).ifPresent(copy::byline);
            copy.dateline(dateline(head));
        });
        for (Element body : Xml.all(nitf, "body.content").stream().limit(1).toList()) {
            for (Element media : Xml.all(body, "media")) {
                media.remove();
            }
            copy.whole(Characters.clean(Markup.text(body)), "body.content");
        }
    }

    private static Optional<String> byline(Element head) {
        return Xml.all(head, "byline").stream()
                .filter(each -> !each.text().isBlank())
                .findFirst()
                .map(each -> {
                    String title = Xml.text(each, "byttl");
                    String all = each.text().strip().replaceFirst("^By(?=\\p{Lu})", "By ");
                    return title.isEmpty() || !all.endsWith(title)
                            ? all
                            : all.substring(0, all.length() - title.length()).strip() + ", " + title;
                });
    }

    private static String dateline(Element head) {
        for (Element each : Xml.all(head, "dateline")) {
            Xml.all(each, "story.date").forEach(Element::remove);
            String location = Xml.text(each, "location");
            return location.isEmpty() ? each.text().strip() : location;
        }
        return "";
    }

    private static void identity(Element nitf, ArticleDraft copy) throws UnfitArticle {
        copy.uri(Xml.attribute(nitf, "doc-id", "id-string"));
        for (String[] place : List.of(
                new String[] {"doc.copyright", "holder"},
                new String[] {"doc-id", "regsrc"},
                new String[] {"from-src", "src-name"},
                new String[] {"pubdata", "name"})) {
            if (copy.source().isEmpty()) {
                copy.source(Xml.attribute(nitf, place[0], place[1]));
            }
        }
        String distributor = Xml.text(nitf, "distributor");
        if (!distributor.isEmpty()) {
            copy.source(distributor);
        }
    }

    private static void docdata(Element nitf, ArticleDraft copy) throws UnfitArticle {
        String issued = Xml.attribute(nitf, "date.issue", "norm");
        copy.published(issued, "date.issue");
        if (!copy.dated()) {
            copy.published(Xml.attribute(nitf, "story.date", "norm"), "story.date");
        }
        if (!copy.dated()) {
            copy.published(Xml.attribute(nitf, "pubdata", "date.publication"), "date.publication");
        }
        String status = Xml.attribute(nitf, "docdata", "management-status");
        String release = Xml.attribute(nitf, "date.release", "norm");
        copy.status(status);
        if (status.equalsIgnoreCase("embargoed") || later(release, issued)) {
            copy.embargo(release, "date.release");
        }
        copy.version(Xml.attribute(nitf, "du-key", "generation"));
        copy.slug(meta(nitf, "anpa-keyword"));
        copy.note(Xml.attribute(nitf, "ed-msg", "info"));
        for (Element subject : Xml.all(nitf, "tobject.subject")) {
            copy.subject(subject.attr("tobject.subject.type"));
            copy.subject(subject.attr("tobject.subject.matter"));
        }
        names(nitf, copy);
    }

    /** Only what the head lists: in the body names are marked for other ends, too. */
    private static void names(Element nitf, ArticleDraft copy) {
        for (Element list : Xml.all(nitf, "identified-content")) {
            Xml.all(list, "person").forEach(each -> copy.names().person(each.text()));
            Xml.all(list, "org").forEach(each -> copy.names().organisation(each.text()));
            Xml.all(list, "location").forEach(each -> copy.names().place(each.text()));
        }
    }

    private static boolean later(String release, String issued) {
        return SentDate.read(release)
                .flatMap(to -> SentDate.read(issued).map(from -> to.isAfter(from)))
                .orElse(false);
    }

    private static String meta(Element nitf, String name) {
        return Xml.all(nitf, "meta").stream()
                .filter(each -> each.attr("name").equalsIgnoreCase(name))
                .map(each -> each.attr("content"))
                .findFirst()
                .orElse("");
    }
}
