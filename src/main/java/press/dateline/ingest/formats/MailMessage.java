package press.dateline.ingest.formats;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import java.util.regex.Pattern;
import press.dateline.ingest.copy.ArticleDraft;
import press.dateline.ingest.copy.Characters;
import press.dateline.ingest.copy.Format;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Markup;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.copy.Start;
import press.dateline.ingest.copy.UnfitArticle;

/** A mail as it was saved: its subject is the headline, its text the story. */
public final class MailMessage implements Format {

    private static final Pattern HEADERS = Pattern.compile(
            "\\A(?:From .*\\R)?(?:[A-Za-z][A-Za-z0-9-]*:.*\\R(?:[ \\t].*\\R)*)*"
                    + "(?i:From|Subject|Date|Message-ID|MIME-Version|Received|Delivered-To):.*\\R(?:[ \\t].*\\R)*(?:[A-Za-z][A-Za-z0-9-]*:)");

    private static final int DEEPEST = 10;

    @Override
    public boolean is(Start start) {
        String text = start.text();
        int blank = text.indexOf("\n\n");
        String head = blank < 0 ? text : text.substring(0, blank + 1);
        return HEADERS.matcher(head).find()
                && Pattern.compile("(?im)^(?:From|Subject|Date): ")
                                .matcher(head)
                                .results()
                                .count()
                        >= 2;
    }

    @Override
    public void read(byte[] bytes, String file, Intake intake) throws UnfitArticle, IOException {
        int from = 0;
        while (from < bytes.length && Character.isWhitespace(bytes[from])) {
            from++;
        }
        try {
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(bytes, from, bytes.length - from));
            ArticleDraft copy = new ArticleDraft();
            copy.uri(
                    mail.getMessageID() == null
                            ? ""
                            : "mid:" + mail.getMessageID().replaceAll("[<>]", ""));
            copy.headline(mail.getSubject() == null ? "" : mail.getSubject());
            copy.source(sender(mail));
            copy.published(
                    mail.getHeader("Date", null) == null
                            ? ""
                            : mail.getHeader("Date", null).replaceAll("\\(.*\\)", ""),
                    "Date");
            copy.whole(Characters.clean(content(mail, 0).replace("\r\n", "\n").strip()), "mail");
            intake.article(new Origin(file, 0), copy.named("mail"));
        } catch (MessagingException e) {
            throw new UnfitArticle("is a mail that cannot be read: " + e.getMessage());
        }
    }

    private static String sender(MimeMessage mail) throws MessagingException {
        Address[] from = mail.getFrom();
        if (from == null || from.length == 0) {
            return "";
        }
        if (from[0] instanceof InternetAddress address) {
            return address.getPersonal() == null ? address.getAddress() : address.getPersonal();
        }
        return from[0].toString();
    }

    /** Its plain text where it has one, else what its markup says; attachments are no story. */
    private static String content(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        if (part.isMimeType("text/html")) {
            return Markup.text(part.getContent().toString());
        }
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        String found = "";
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount() && found.isBlank(); i++) {
                BodyPart each = several.getBodyPart(i);
                found = content(each, depth + 1);
            }
        }
        return found;
    }
}
