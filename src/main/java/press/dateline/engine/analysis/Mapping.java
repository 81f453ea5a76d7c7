package press.dateline.engine.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** The official {@code mapping} character filter, which puts some characters in place of others. */
@NamedComponent("mapping")
public final class Mapping implements CharFilterFactory {

    private static final String ARROW = "=>";

    private final NormalizeCharMap map;

    @Inject
    public Mapping(Settings settings) {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String line : settings.mappings()) {
            String[] sides = line.split(ARROW, -1);
            if (sides.length != 2 || sides[0].isBlank()) {
                throw new IllegalArgumentException("A mapping is [from => to], this one is [" + line + "]");
            }
            builder.add(sides[0].strip(), sides[1].strip());
        }
        map = builder.build();
    }

    @Override
    public Reader create(Reader text) {
        return new MappingCharFilter(map, text);
    }

    /** Settings of the official filter. */
    @AnalysisSettings
    public interface Settings {
        @ListSetting(path = "mappings")
        List<String> mappings();
    }
}
