package press.dateline.extract.organisations;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Spelling;
import press.dateline.extract.model.Mention;
import press.dateline.extract.text.Words;

/** Letters in brackets behind a body's name, which mean it in the whole story: Collective Security Treaty Organization (CSTO). */
final class BracketedLetters {

    private static final Pattern OPENING = Pattern.compile("['’]?s? ?\\([\"“']?");
    private static final Pattern CLOSING = Pattern.compile("(?s)[\"”']?\\).*");

    private final Words words;
    private final Map<String, AuthorityRecord> bodies = new HashMap<>();
    /** Of these the ones whose letters are the name's initials. */
    private final Map<String, AuthorityRecord> fitting = new HashMap<>();

    BracketedLetters(Words words) {
        this.words = words;
    }

    /** Keeps in mind the letters behind {@code mention}, if there are any. */
    void learn(Mention mention, AuthorityRecord entity) {
        behind(mention).ifPresent(letters -> {
            bodies.putIfAbsent(letters, entity);
            if (areInitials(letters, mention)) {
                fitting.putIfAbsent(letters, entity);
            }
        });
    }

    /** The letters in brackets behind {@code mention}. */
    Optional<String> behind(Mention mention) {
        int next = mention.to();
        boolean bracketed = next < words.size()
                && OPENING.matcher(words.gap(next - 1)).matches()
                && CLOSING.matcher(words.gap(next)).matches()
                && areLetters(next)
                && (mention.length() > 1 || isTicker(mention, next));
        return bracketed ? Optional.of(words.key(next)) : Optional.empty();
    }

    /** Tesla (TSLA): letters for one word begin with its first; what stands behind a place is where news comes from. */
    private boolean isTicker(Mention mention, int letters) {
        return words.key(letters).length() > 1
                && words.key(letters).charAt(0) == words.key(mention.from()).charAt(0)
                && words.text(letters, letters + 1).chars().allMatch(Character::isUpperCase);
    }

    /** Whether the letters begin words of the name, in order: only then they are its, whatever else they are known for. */
    private boolean areInitials(String letters, Mention mention) {
        int letter = 0;
        for (int i = mention.from(); i < mention.to() && letter < letters.length(); i++) {
            if (words.key(i).charAt(0) == letters.charAt(letter)) {
                letter++;
            }
        }
        return letter == letters.length();
    }

    boolean areLetters(Mention mention) {
        return mention.length() == 1 && areLetters(mention.from());
    }

    /** BoG and VDCs are acronyms, too. */
    private boolean areLetters(int index) {
        return words.text(index, index + 1)
                        .chars()
                        .filter(Character::isUpperCase)
                        .count()
                > 1;
    }

    /** The body that {@code letters} stand behind. */
    Optional<AuthorityRecord> body(String letters) {
        return Optional.ofNullable(bodies.get(letters));
    }

    /** The body that {@code letters} stand behind and whose initials they are. */
    Optional<AuthorityRecord> fittingBody(String letters) {
        return Optional.ofNullable(fitting.get(letters));
    }

    Map<String, AuthorityRecord> all() {
        return bodies;
    }

    /** The Food and Agricultural Organisation (FAO): most of its long words begin as in one of the names known. */
    static boolean isNearly(String key, AuthorityRecord entity) {
        Set<String> stems = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .flatMap(name -> stems(Spelling.key(name)))
                .collect(Collectors.toSet());
        List<String> wanted = stems(key).toList();
        return wanted.stream().filter(stems::contains).count() * 2 > wanted.size();
    }

    private static Stream<String> stems(String key) {
        return Arrays.stream(key.split(" ")).filter(word -> word.length() > 3).map(word -> word.substring(0, 4));
    }
}
