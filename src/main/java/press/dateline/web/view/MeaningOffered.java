package press.dateline.web.view;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import press.dateline.search.Archive;

/** Whether pages offer to search by meaning; templates know it as {@code inject:meaning}. */
@Named("meaning")
@Singleton
class MeaningOffered {

    private final Archive archive;

    MeaningOffered(Archive archive) {
        this.archive = archive;
    }

    public boolean offered() {
        return archive.knowsMeaning();
    }
}
