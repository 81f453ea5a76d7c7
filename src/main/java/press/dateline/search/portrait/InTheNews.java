package press.dateline.search.portrait;

import java.util.List;
import java.util.Map;
import press.dateline.authority.file.Kind;
import press.dateline.search.facets.FacetValue;
import press.dateline.search.state.DateRange;

/**
 * Who and where the newest stories are about more than those before were.
 *
 * @param stretch how long the newest stories go back
 * @param dates their first and last day; empty where the archive has too few dated stories to compare
 * @param entities per kind, those that stand out most first
 */
public record InTheNews(Stretch stretch, DateRange dates, Map<Kind, List<Course>> entities) {

    public static final InTheNews NOTHING = new InTheNews(Stretch.WEEK, DateRange.ALWAYS, Map.of());

    /** How long a stretch of time is that is compared with those before. */
    public enum Stretch {
        WEEK(7),
        MONTH(30),
        YEAR(365);

        private final int days;

        Stretch(int days) {
            this.days = days;
        }

        public int days() {
            return days;
        }

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One of them, with how many stories were about it in each stretch of time, the newest last. */
    public record Course(FacetValue value, List<Long> counts) {

        public Course {
            counts = List.copyOf(counts);
        }
    }

    public InTheNews {
        entities = Map.copyOf(entities);
    }

    public boolean isEmpty() {
        return entities.values().stream().allMatch(List::isEmpty);
    }
}
