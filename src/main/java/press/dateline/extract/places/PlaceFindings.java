package press.dateline.extract.places;

import java.util.function.Supplier;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;

/** Where what was found of countries and places is noted: with a place always its country. */
final class PlaceFindings {

    private final Story story;
    private final Findings findings;

    PlaceFindings(Story story, Findings findings) {
        this.story = story;
        this.findings = findings;
    }

    void place(AuthorityRecord place, Mention at, Supplier<String> why) {
        findings.addPlace(place, country(place), start(at), end(at), why);
    }

    void country(AuthorityRecord country, Mention at, Supplier<String> why) {
        findings.add(country, start(at), end(at), why);
    }

    void filedFrom(AuthorityRecord entity, String name, Supplier<String> why) {
        findings.filedFrom(entity, name, why);
    }

    boolean isFiledFrom(AuthorityRecord place) {
        return findings.has(Kind.PLACE, place.id());
    }

    AuthorityRecord country(AuthorityRecord place) {
        return story.knowledge().country(place.country());
    }

    private int start(Mention at) {
        return story.words().start(at.from());
    }

    private int end(Mention at) {
        return story.words().end(at.to());
    }
}
