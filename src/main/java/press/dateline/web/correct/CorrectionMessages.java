package press.dateline.web.correct;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What was corrected, each as a sentence without its full stop. */
@MessageBundle(value = "correction", locale = "en")
public interface CorrectionMessages {

    @Message("{subject} merged into {other}")
    String merged(String subject, String other);

    @Message("{subject} merged into {other} ({kind} into {otherKind})")
    String mergedKind(String subject, String other, String kind, String otherKind);

    @Message("{subject} is not {other}")
    String different(String subject, String other);

    @Message("{subject} renamed “{name}”")
    String renamed(String subject, String name);

    @Message("{subject} also goes by “{name}”")
    String alias(String subject, String name);

    @Message("{subject} does not go by “{name}”")
    String unalias(String subject, String name);

    @Message(
            "“{name}” made {#switch now}{#case 'actor'}an actor{#case 'organisation'}an organisation{#else}a {now}{/switch}, was {#switch was}{#case 'actor'}an actor{#case 'organisation'}an organisation{#else}a {was}{/switch}")
    String kind(String name, String now, String was);

    @Message("{subject} hidden")
    String hidden(String subject);

    @Message("{names} taken out of {subject} as {other}")
    String split(String names, String subject, String other);

    @Message("Undone: {what}")
    String undone(String what);

    @Message("a correction that is not in this archive")
    String elsewhere();
}
