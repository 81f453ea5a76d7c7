package press.dateline.authority.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The clubs and teams that are called by nothing but their town's name, where the game is known: Stuttgart, Denver. */
public final class ClubTowns {

    private static final class Carried {
        static final ClubTowns TOWNS = new ClubTowns();
    }

    /** By what they are and the id of their town. */
    private final Map<String, String> clubs = new HashMap<>();

    private ClubTowns() {
        Table.table("club-towns").forEach(row -> put("football club", row.text(0), row.text(1)));
        Table.table("teams").forEach(row -> put(row.text(3), row.text(4), row.text(0)));
    }

    private void put(String note, String town, String club) {
        clubs.put(note + " " + town, Spelling.slug(club));
    }

    /** The towns that Dateline carries; read once. */
    public static ClubTowns carried() {
        return Carried.TOWNS;
    }

    /**
     * The id of the club that is called so.
     *
     * @param note what it is, as its record says: {@code football club}, {@code NFL team}
     * @param town the id of its town
     */
    public Optional<String> club(String note, String town) {
        return Optional.ofNullable(clubs.get(note + " " + town));
    }
}
