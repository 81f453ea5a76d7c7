package press.dateline.web.operation;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lets nothing into metrics that whoever asks can make up, a method or a path: each would be a number for ever, and a path may
 * name whom somebody looked for. What is none of ours is counted together.
 */
@Singleton
class KnownLabels implements MeterFilter {

    private static final String OTHER = "other";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

    /** What is said in place of a path. */
    private static final Set<String> NO_PATHS = Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root");

    private final BeanManager beans;

    /** Found out when the first request is counted: a start does not wait for it. */
    private volatile @Nullable Set<String> paths;

    KnownLabels(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        String method = id.getTag("method");
        String path = id.getTag("uri");
        boolean known = (method == null || METHODS.contains(method)) && (path == null || isKnown(path));
        if (known) {
            return id;
        }
        List<Tag> tags = new ArrayList<>(id.getTags());
        tags.replaceAll(this::known);
        return id.replaceTags(tags);
    }

    private Tag known(Tag tag) {
        boolean ours =
                switch (tag.getKey()) {
                    case "method" -> METHODS.contains(tag.getValue());
                    case "uri" -> isKnown(tag.getValue());
                    default -> true;
                };
        return ours ? tag : Tag.of(tag.getKey(), OTHER);
    }

    private boolean isKnown(String path) {
        Set<String> known = paths;
        if (known == null) {
            known = paths();
            paths = known;
        }
        return known.contains(path) || NO_PATHS.contains(path);
    }

    /** The patterns of all pages. */
    private Set<String> paths() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> patterns(type).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> patterns(Class<?> type) {
        Set<String> patterns = new HashSet<>();
        String root = type.getAnnotation(Path.class).value();
        patterns.add(joined(root, ""));
        for (Method method : type.getDeclaredMethods()) {
            Path below = method.getAnnotation(Path.class);
            patterns.add(joined(root, below == null ? "" : below.value()));
        }
        return patterns;
    }

    private static String joined(String root, String below) {
        return ("/" + root + "/" + below).replaceAll("/+", "/").replaceFirst("(.)/$", "$1");
    }
}
