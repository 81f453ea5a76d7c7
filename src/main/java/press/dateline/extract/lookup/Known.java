package press.dateline.extract.lookup;

import press.dateline.authority.file.AuthorityRecord;

/** One meaning of words that the authority file knows; {@code entity} is null for words that name nothing. */
public record Known(Sense sense, AuthorityRecord entity) {

    /** In which sense the words mean the entity. */
    public enum Sense {
        COUNTRY,
        DEMONYM,
        CAPITAL,
        METONYM,
        REGION,
        PERSON,
        GROUP,
        ORGANISATION,
        /** A party's acronym, which means it only where its country is spoken of. */
        PARTY,
        /** Words that only look like a country's name. */
        NOTHING;

        public boolean isOfCountry() {
            return this == COUNTRY || this == DEMONYM || this == CAPITAL || this == METONYM || this == REGION;
        }
    }
}
