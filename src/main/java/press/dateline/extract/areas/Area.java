package press.dateline.extract.areas;

import press.dateline.authority.file.Place;

/** What stands behind the comma in {@code Springfield, Illinois}: a country, and maybe a state of it. */
public record Area(String country, String admin) {

    public boolean holds(Place place) {
        return place.entity().country().equals(country)
                && (admin.isEmpty() || place.isRegion() || place.admin().equals(admin));
    }
}
