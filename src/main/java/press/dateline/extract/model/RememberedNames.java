package press.dateline.extract.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A name model that reads each text once: what is done again and again is all that comes after it. */
public final class RememberedNames implements NameModel {

    private final NameModel model;
    private final Map<String, List<Name>> read = new ConcurrentHashMap<>();

    public RememberedNames(NameModel model) {
        this.model = model;
    }

    @Override
    public List<Name> names(String text) {
        return read.computeIfAbsent(text, model::names);
    }
}
