package press.dateline.extract.names;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/**
 * {@code Network for Natural Gums and Resin in Africa (NGARA)}: the letters in the brackets say where the name begins,
 * and its words say what the letters are: an organisation, or a dam, a disease, a tax.
 */
final class Expansions {

    private static final Set<String> SMALL_WORDS = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "de", "la", "del", "des", "du", "da", "do", "with", "a", "at");

    private static final int FURTHEST = 6;

    private static final Pattern OPENING = Pattern.compile("['’]?s? ?\\( ?[\"“']?");
    private static final Pattern CLOSING = Pattern.compile("(?s)[\"”']? ?\\).*");
    private static final Pattern LINK = Pattern.compile(",? |['’]s? | ?& ?| ?[-/] ?");

    private final Draft draft;
    private final Words words;
    private final Set<String> nothing = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();

    private Expansions(Draft draft) {
        this.draft = draft;
        this.words = draft.words();
    }

    static void apply(Draft draft) {
        if (!draft.on(Rule.LETTERS_IN_BRACKETS)) {
            return;
        }
        Expansions expansions = new Expansions(draft);
        for (int i = 1; i < expansions.words.size(); i++) {
            if (expansions.isBracketed(i)) {
                expansions.read(i);
            }
        }
        expansions.spread();
    }

    private boolean isBracketed(int index) {
        String before = words.gap(index - 1);
        if (before.indexOf('(') < 0) {
            return false;
        }
        String text = words.text(index, index + 1);
        return text.length() > 1
                && text.length() < 11
                && text.chars().filter(Character::isUpperCase).count() > 1
                && OPENING.matcher(before).matches()
                && CLOSING.matcher(words.gap(index)).matches();
    }

    private void read(int index) {
        Optional<Integer> start = start(index);
        if (start.isEmpty()) {
            return;
        }
        int from = start.get();
        boolean capitals = words.get(from).isCapital() && words.get(index - 1).isCapital();
        if (!capitals || NameEndings.isThing(words.key(index - 1))) {
            nothing.add(words.key(index));
            if (capitals) {
                draft.remove(from, index);
            }
        } else if (isOrganisation(from, index)) {
            draft.put(new Mention(from, index, Label.ORGANISATION));
            organisations.add(words.key(index));
        }
    }

    private boolean isOrganisation(int from, int index) {
        for (int i = from; i < index; i++) {
            if (LongNames.isInstitution(words.key(i))) {
                return true;
            }
        }
        return draft.has(Label.ORGANISATION, from, index + 1)
                || draft.has(Label.PERSON, from, index) && index - from > 1;
    }

    /** Where the words begin whose first letters are those of the acronym at {@code index}. */
    private Optional<Integer> start(int index) {
        String letters = words.key(index).replaceAll("s$", "");
        for (int from = index - 1; from >= Math.max(0, index - letters.length() - FURTHEST); from--) {
            if (!words.get(from).isCapital() && SMALL_WORDS.contains(words.key(from))) {
                continue;
            }
            if (from < index - 1 && !LINK.matcher(words.gap(from)).matches()) {
                return Optional.empty();
            }
            if (isShort(letters, from, index)) {
                return Optional.of(from);
            }
        }
        return Optional.empty();
    }

    /** NGARA has the a of "and" and not the i of "in". */
    private boolean isShort(String letters, int from, int to) {
        String content = initials(from, to, false);
        String all = initials(from, to, true);
        boolean loose = letters.length() > 2
                && words.get(from).isCapital()
                && all.charAt(0) == letters.charAt(0)
                && content.length() >= letters.length() - 2
                && content.length() <= letters.length() + 1
                && content.length() > 2
                && content.charAt(content.length() - 1) == letters.charAt(letters.length() - 1)
                && isWithin(letters, all);
        return letters.equals(content) || letters.equals(all) || loose;
    }

    private static boolean isWithin(String letters, String all) {
        int at = 0;
        for (int i = 0; i < all.length() && at < letters.length(); i++) {
            at += all.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
    }

    private String initials(int from, int to, boolean small) {
        StringBuilder initials = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (small || !SMALL_WORDS.contains(words.key(i))) {
                initials.append(words.key(i).charAt(0));
            }
        }
        return initials.toString();
    }

    /** What the letters are in the brackets they are throughout the article. */
    private void spread() {
        nothing.removeAll(organisations);
        for (int i = 0; i < words.size(); i++) {
            Mention at = draft.at(i);
            boolean alone = at == null || at.length() == 1;
            if (alone && nothing.contains(words.key(i)) && words.get(i).shape() == Word.Shape.CAPITALS) {
                draft.remove(i, i + 1);
            } else if (alone
                    && organisations.contains(words.key(i))
                    && words.get(i).isCapital()) {
                draft.put(new Mention(i, i + 1, Label.ORGANISATION));
            }
        }
    }
}
