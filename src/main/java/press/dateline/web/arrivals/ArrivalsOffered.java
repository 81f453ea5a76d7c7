package press.dateline.web.arrivals;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Whether open results are told what came in; templates know it as {@code inject:arrivals}. */
@Named("arrivals")
@Singleton
class ArrivalsOffered {

    private final boolean offered;

    ArrivalsOffered(ArrivalConfiguration configuration) {
        offered = configuration.streams() > 0;
    }

    public boolean offered() {
        return offered;
    }
}
