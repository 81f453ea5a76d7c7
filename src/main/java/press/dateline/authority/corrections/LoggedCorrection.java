package press.dateline.authority.corrections;

import java.time.Instant;

/**
 * A correction as the log of one archive holds it.
 *
 * @param number its place in the log, from 1
 * @param entered when this archive got it, which for an imported one is later than when it was made
 * @param undone whether a later entry took it back
 */
public record LoggedCorrection(long number, Instant entered, Correction correction, boolean undone) {

    public String id() {
        return correction.id();
    }
}
