package press.dateline.extract.places;

import java.util.Map;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.text.Words;

/** Countries by a short form of their adjective before a hyphen: Anglo-Dutch, Sino-Indian. */
final class CountryPrefixes {

    private static final Map<String, String> PREFIXES = Map.of(
            "anglo", "gb", "franco", "fr", "sino", "cn", "russo", "ru", "italo", "it", "greco", "gr", "luso", "pt",
            "turco", "tr", "nippo", "jp");

    private CountryPrefixes() {}

    static void find(Story story, Findings findings) {
        Words words = story.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            String country = PREFIXES.get(words.key(i));
            if (country != null && words.hyphenated(i) && !words.key(i + 1).equals("saxon")) {
                findings.add(
                        story.knowledge().country(country),
                        words.start(i),
                        words.end(i + 1),
                        () -> "the first half of the hyphenated word is a short form of the country’s adjective");
            }
        }
    }
}
