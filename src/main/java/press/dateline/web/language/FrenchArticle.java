package press.dateline.web.language;

import java.util.Set;

/** The article that French sets before the name of a country. */
final class FrenchArticle {

    private static final Set<String> NONE = Set.of(
            "Andorre",
            "Anguilla",
            "Antigua-et-Barbuda",
            "Aruba",
            "Bahreïn",
            "Chypre",
            "Cuba",
            "Curaçao",
            "Djibouti",
            "Gibraltar",
            "Guam",
            "Guernesey",
            "Haïti",
            "Hong Kong",
            "Israël",
            "Jersey",
            "Kiribati",
            "La Réunion",
            "Macao",
            "Madagascar",
            "Malte",
            "Maurice",
            "Mayotte",
            "Monaco",
            "Montserrat",
            "Nauru",
            "Niue",
            "Oman",
            "Porto Rico",
            "Sao Tomé-et-Principe",
            "Singapour",
            "Taïwan",
            "Tokelau",
            "Trinité-et-Tobago",
            "Tuvalu",
            "Vanuatu",
            "Wallis-et-Futuna");

    private static final Set<String> SEVERAL = Set.of(
            "Bahamas",
            "Bermudes",
            "Comores",
            "Émirats arabes unis",
            "États-Unis",
            "Fidji",
            "Maldives",
            "Palaos",
            "Pays-Bas",
            "Pays-Bas caribéens",
            "Philippines",
            "Samoa américaines",
            "Seychelles",
            "Terres australes françaises",
            "Territoires palestiniens",
            "Tonga");

    /** Of those that end as feminine names do; of others the first word tells. */
    private static final Set<String> MASCULINE =
            Set.of("Belize", "Cambodge", "Mexique", "Mozambique", "Royaume", "Suriname", "Zimbabwe");

    private static final Set<String> FEMININE = Set.of("Sierra");

    private FrenchArticle() {}

    static String before(String country) {
        if (NONE.contains(country) || country.startsWith("Saint") || country.startsWith("Svalbard")) {
            return country;
        } else if (SEVERAL.contains(country)) {
            return "les " + country;
        } else if (country.startsWith("Îles ")) {
            return "les îles" + country.substring("Îles".length());
        } else if ("AÉEIÎOÔU".indexOf(country.charAt(0)) >= 0) {
            return "l’" + country;
        }
        String first = country.split("[ -]", 2)[0];
        boolean feminine = FEMININE.contains(first) || first.endsWith("e") && !MASCULINE.contains(first);
        return (feminine ? "la " : "le ") + country;
    }
}
