package press.dateline.index.schema;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the indices lie on the nodes of a cluster, where an operator settles it; what is not said is as in the mapping files.
 *
 * @param shards of the articles, from the next rebuild on
 * @param replicas of every index: how many, or a range that grows with the cluster, such as {@code 0-all}
 * @param refresh how often what came in becomes visible, such as {@code 5s}
 */
public record IndexLayout(Optional<Integer> shards, Optional<String> replicas, Optional<String> refresh) {

    /** As in the mapping files. */
    public static final IndexLayout PLAIN = new IndexLayout(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_SHARDS = 128;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern RANGE = Pattern.compile("\\d{1,3}-(\\d{1,3}|all)");
    private static final Pattern TIME = Pattern.compile("[1-9]\\d{0,5}(ms|s|m)");

    public IndexLayout {
        shards.filter(number -> number < 1 || number > MOST_SHARDS).ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    "dateline.index.shards is " + wrong + "; it has to be a number from 1 to " + MOST_SHARDS
                            + ", and 1 is right for nearly every archive.");
        });
        replicas.filter(text ->
                        !NUMBER.matcher(text).matches() && !RANGE.matcher(text).matches())
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException("dateline.index.replicas is “" + wrong
                            + "”; it has to be a number such as 1, or a range such as 0-1 or 0-all.");
                });
        refresh.filter(text -> !TIME.matcher(text).matches()).ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    "dateline.index.refresh is “" + wrong + "”; it has to be a time such as 500ms, 1s or 5s.");
        });
    }

    /** The body that creates an index, with what is settled in the place of what it said. */
    public JsonObject applied(JsonObject body, boolean articles) {
        JsonObjectBuilder settings = Json.createObjectBuilder(body.getJsonObject("settings"));
        settings.addAll(Json.createObjectBuilder(changeable(articles)));
        if (articles) {
            shards.ifPresent(number -> settings.add("number_of_shards", number));
        }
        return Json.createObjectBuilder(body).add("settings", settings).build();
    }

    /** What can be settled anew of an index that is in use. */
    public JsonObject changeable(boolean articles) {
        JsonObjectBuilder settings = Json.createObjectBuilder();
        replicas.ifPresent(text -> {
            boolean range = RANGE.matcher(text).matches();
            settings.add("auto_expand_replicas", range ? text : "false");
            if (!range) {
                settings.add("number_of_replicas", Integer.parseInt(text));
            }
        });
        if (articles) {
            refresh.ifPresent(text -> settings.add("refresh_interval", text));
        }
        return settings.build();
    }
}
