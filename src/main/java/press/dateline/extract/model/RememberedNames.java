package press.dateline.evaluate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.dateline.extract.model.NameModel;

/** A name model that reads each text once: what is measured again and again is all that comes after it. */
final class RememberedNames implements NameModel {

    private final NameModel model;
    private final Map<String, List<Name>> read = new ConcurrentHashMap<>();

    RememberedNames(NameModel model) {
        this.model = model;
    }

    @Override
    public List<Name> names(String text) {
        return read.computeIfAbsent(text, model::names);
    }
}
