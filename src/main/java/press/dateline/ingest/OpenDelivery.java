package press.dateline.ingest;

import java.util.ArrayList;
import java.util.List;
import press.dateline.index.runs.Delivery;

/** A received file while a run reads it: what it held is noted before it is stored, and what brought nothing new is dropped. */
final class OpenDelivery {

    /** Of a file that brings nothing new so many articles are remembered; what was polled rarely holds more. */
    private static final int MOST_PENDING = 20_000;

    private final IncomingRecord record;
    private final Delivery delivery;

    /** Whether it was kept before this run read it. */
    private final boolean keptBefore;

    private final List<String> pending = new ArrayList<>();
    private boolean news;
    private boolean failed;
    private boolean linked;

    OpenDelivery(IncomingRecord record, Delivery delivery) {
        this.record = record;
        this.delivery = delivery;
        this.keptBefore = record.files().delivery(delivery.digest()).isPresent();
    }

    /** Those that are stored already are noted with the first that is not: most files that only have such are not kept. */
    void holds(List<String> articles, boolean stored) {
        pending.addAll(articles);
        if (!stored || linked || pending.size() > MOST_PENDING) {
            link();
        }
    }

    void bringsNews() {
        news = true;
    }

    void fails() {
        if (!failed) {
            failed = true;
            record.files().put(delivery);
        }
    }

    boolean failed() {
        return failed;
    }

    /** Nothing more comes of it. */
    void end() {
        if (news || failed || linked || keptBefore) {
            link();
        } else {
            record.drop(delivery.digest());
        }
    }

    private void link() {
        if (!pending.isEmpty()) {
            record.files().link(delivery, List.copyOf(pending));
            pending.clear();
            linked = true;
        }
    }
}
