package press.dateline.ingest.erasure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.dateline.article.Article;
import press.dateline.ingest.copy.Failure;
import press.dateline.ingest.copy.Incoming;
import press.dateline.ingest.copy.Intake;
import press.dateline.ingest.copy.Origin;
import press.dateline.ingest.files.ArticleFile;
import press.dateline.ingest.files.ArticleFormat;

/** The articles that a file, or a part of one, holds: the id of each with what it is called. */
final class WhatItHolds implements Intake {

    private final StoriesToErase erased;
    private final Map<String, String> others = new LinkedHashMap<>();
    private long meant;
    private long unreadable;

    private WhatItHolds(StoriesToErase erased) {
        this.erased = erased;
    }

    static WhatItHolds of(InputStream in, StoriesToErase erased) throws IOException {
        WhatItHolds found = new WhatItHolds(erased);
        new ArticleFile(found, count -> {}).read(in, "received", ArticleFormat.TOLD_BY_ITSELF);
        return found;
    }

    static WhatItHolds of(byte[] bytes, StoriesToErase erased) {
        try {
            return of(new ByteArrayInputStream(bytes), erased);
        } catch (IOException e) {
            WhatItHolds nothing = new WhatItHolds(erased);
            nothing.unreadable = 1;
            return nothing;
        }
    }

    @Override
    public void article(Origin origin, Incoming incoming) {
        Article article = incoming.article();
        if (erased.mean(article)) {
            meant++;
        } else {
            others.put(article.id(), article.headline().isBlank() ? article.uri() : article.headline());
        }
    }

    @Override
    public void failure(Failure failure) {
        unreadable++;
    }

    /** Whether it is certain that nothing in it has to be erased. */
    boolean isSurelyOther() {
        return meant == 0 && unreadable == 0 && !others.isEmpty();
    }

    boolean holdsErased() {
        return meant > 0;
    }

    Map<String, String> others() {
        return others;
    }

    List<String> names() {
        return new ArrayList<>(others.values());
    }
}
