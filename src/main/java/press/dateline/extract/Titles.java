package press.dateline.extract;

import java.util.Set;

/** Words before a name that are not part of it. */
final class Titles {

    private static final Set<String> TITLES = Set.of(
            "president", "highness", "madam", "md", "majesty", "brothers", "brigadiers", "asi", "lg", "mla", "dsp", "ssp", "cap", "amir", "sheikha", "hrh", "hh", "begum", "hafiz", "maulana", "pastor", "bro", "nobel", "laureate", "engineer", "superintendent", "constable", "councillor", "councilor", "undersecretary", "mayor", "prime", "minister", "premier", "chancellor", "mr", "mrs", "ms", "miss", "messrs", "dr", "prof", "professor", "sir", "lord", "lady", "dame", "sen", "senator", "sens", "rep", "reps", "representative", "congressman", "congresswoman", "gov", "governor", "gen", "general", "lt", "lieutenant", "col", "colonel", "maj", "capt", "captain", "sgt", "sergeant", "adm", "admiral", "judge", "secretary", "ambassador", "rev", "reverend", "archbishop", "cardinal", "chief", "chairman", "chairwoman", "chair", "ceo", "spokesman", "spokeswoman", "spokesperson", "coach", "officer", "detective", "inspector", "commissioner", "deputy", "vice", "former", "ex", "foreign", "defense", "defence", "interior", "finance", "comrade", "marshal", "commander", "brig", "brigadier", "attorney", "justice", "director", "speaker", "leader", "pm", "mp", "first", "hon", "honourable", "honorable", "executive", "acting", "excellency", "his", "her", "the", "presidents", "sheriff", "private", "corporal", "cpl", "pte", "cmdr", "wing", "air", "field", "staff", "senior", "late", "state", "security", "treasury", "commerce", "energy", "trade", "agriculture", "economy", "said", "told", "says", "and", "with", "by", "prosecutor", "lawyer", "analyst", "economist", "businessman", "author", "actor", "actress", "singer", "reporter", "correspondent", "photo", "photos", "photograph", "caption", "image", "engr", "barr", "alhaji", "chef", "shri", "smt", "datuk", "tan", "dato", "seri", "tun", "hajji");

    private static final Set<String> OFFICES = Set.of(
            "president", "minister", "chancellor", "premier", "secretary", "senator", "governor", "general", "chairman",
            "mr", "mrs", "dr", "highness", "majesty", "ambassador", "mla", "lt", "sp", "gen", "sgt", "spokesman");

    /** With one name after them these are part of how the world knows somebody: King Abdullah, Pope Francis. */
    private static final Set<String> REGNAL = Set.of(
            "king", "queen", "prince", "princess", "pope", "emperor", "empress", "sultan", "emir", "sheikh", "sheik", "shaikh", "ayatollah", "imam", "crown", "mullah", "saint", "st", "duke", "duchess", "tsar", "shah", "cardinal", "archbishop", "patriarch", "sister", "brother", "father", "mother", "grand", "lord", "lady", "baroness", "baron", "rabbi", "aga", "bishop", "nana", "oba");

    /** Not people at all, whatever a model says. */
    private static final Set<String> NOBODY = Set.of(
            "he", "she", "his", "her", "him", "they", "them", "i", "you", "we", "it", "god", "allah", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "covid", "islam", "christmas", "easter", "ramadan", "president", "minister", "mr", "mrs", "ms", "dr", "sir", "madam", "king", "queen", "pope", "christ", "jesus", "santa", "internet", "facebook", "twitter", "instagram", "youtube", "tiktok", "judge", "senator", "congressman", "governor", "spokesman", "chairman", "euro", "dollar", "yen", "mln", "bln", "dlrs", "dlr", "pct", "stg", "prime minister", "mr president", "your honor", "lord", "lady");

    private Titles() {}

    /** Index of the first word of the name in the words from {@code from} to {@code to}. */
    static int skip(Words words, int from, int to) {
        int start = afterOffice(words, from, to);
        while (to - start > 1
                && TITLES.contains(words.key(start))
                && words.get(start).key().length() > 1) {
            start++;
        }
        return to - start > 2 && REGNAL.contains(words.key(start)) && !isNumbered(words.key(to - 1))
                ? start + regnal(words, start, to)
                : start;
    }

    /** U.S. President Joe Biden: before an office stands no part of the name. */
    private static int afterOffice(Words words, int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (OFFICES.contains(words.key(i))) {
                return i + 1;
            }
        }
        return from;
    }

    /** King Abdullah keeps its king, King Abdullah bin Hussein does not need him. */
    private static int regnal(Words words, int start, int to) {
        int count = 0;
        while (to - start - count > 2 && REGNAL.contains(words.key(start + count))) {
            count++;
        }
        return count;
    }

    private static boolean isNumbered(String word) {
        return word.matches("[ivx]+");
    }

    static boolean isNobody(String key) {
        return NOBODY.contains(key);
    }

    static boolean isTitle(String key) {
        return TITLES.contains(key) || REGNAL.contains(key);
    }

    static boolean isRegnal(String key) {
        return REGNAL.contains(key);
    }
}
