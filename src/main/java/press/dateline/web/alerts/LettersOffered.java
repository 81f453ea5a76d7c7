package press.dateline.web.alerts;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import press.dateline.follow.Alerts;

/** Whether pages offer letters about new stories; templates know it as {@code inject:letters}. */
@Named("letters")
@Singleton
class LettersOffered {

    private final Alerts alerts;

    LettersOffered(Alerts alerts) {
        this.alerts = alerts;
    }

    public boolean offered() {
        return alerts.offered();
    }

    /** Throws {@link NotFoundException} where no letters are sent. */
    void orNotFound() {
        if (!offered()) {
            throw new NotFoundException("No letters are sent from here.");
        }
    }
}
