package press.dateline.index.write;

import java.time.Instant;
import java.util.Optional;
import press.dateline.index.schema.StoryKey;

/**
 * A version that nobody may see, as editors see it.
 *
 * @param until when its embargo ends; nothing where it was withdrawn, or its sender has to say
 * @param withdrawn whether it was withdrawn, not embargoed
 * @param note who keeps it from readers and why
 */
public record WithheldStory(
        String id, StoryKey story, String headline, Optional<Instant> until, boolean withdrawn, WithdrawalNote note) {}
