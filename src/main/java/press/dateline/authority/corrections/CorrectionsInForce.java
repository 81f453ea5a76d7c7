package press.dateline.authority.corrections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells which entries of a log are in force: an undo can itself be taken back. */
final class CorrectionsInForce {

    private CorrectionsInForce() {}

    /** The same entries, each marked by whether a later one that is in force took it back. */
    static List<LoggedCorrection> marked(List<LoggedCorrection> log) {
        Set<String> undone = new HashSet<>();
        List<LoggedCorrection> marked = new ArrayList<>();
        // From the newest: whether an undo holds is known before what it takes back is reached.
        for (int i = log.size() - 1; i >= 0; i--) {
            LoggedCorrection entry = log.get(i);
            Correction correction = entry.correction();
            boolean isUndone = undone.contains(entry.id());
            if (correction.what() == Correction.What.UNDO && !isUndone) {
                undone.add(correction.text());
            }
            marked.add(new LoggedCorrection(entry.number(), entry.entered(), correction, isUndone));
        }
        Collections.reverse(marked);
        return List.copyOf(marked);
    }
}
