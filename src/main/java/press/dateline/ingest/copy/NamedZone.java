package press.dateline.ingest.copy;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** Reads a zone of time as senders write it, in lower case: an offset, the letters of wires, or a region. */
final class NamedZone {

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("et", "America/New_York"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("ct", "America/Chicago"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mt", "America/Denver"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pt", "America/Los_Angeles"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("bst", "+01:00"),
            Map.entry("wet", "Z"),
            Map.entry("west", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("sast", "+02:00"),
            Map.entry("eat", "+03:00"),
            Map.entry("pkt", "+05:00"),
            Map.entry("ist", "+05:30"),
            Map.entry("sgt", "+08:00"),
            Map.entry("hkt", "+08:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("kst", "+09:00"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"),
            Map.entry("nzst", "+12:00"),
            Map.entry("nzdt", "+13:00"));

    private NamedZone() {}

    /** The zone that {@code said} names, UTC for null, empty if it names none. */
    static Optional<ZoneId> read(String said) {
        if (said == null) {
            return Optional.of(ZoneOffset.UTC);
        }
        if (said.startsWith("+") || said.startsWith("-")) {
            return Optional.of(ZoneOffset.of(said));
        }
        if (ZONES.containsKey(said)) {
            return Optional.of(ZoneId.of(ZONES.get(said)));
        }
        return ZoneId.getAvailableZoneIds().stream()
                .filter(said::equalsIgnoreCase)
                .findFirst()
                .map(ZoneId::of);
    }
}
