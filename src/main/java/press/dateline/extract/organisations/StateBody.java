package press.dateline.extract.organisations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityFile;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Words;

/** A body that every state has, in the words from {@code from} to {@code to}, and what it is called without its country. */
record StateBody(int from, int to, String name) {

    private static final Set<String> BODIES = WordList.of("institutions");

    private static final int LONGEST = 4;

    /** The one whose name starts at word {@code from}. */
    static Optional<StateBody> at(Story story, int from) {
        Words words = story.words();
        Optional<StateBody> ministry = Ministries.at(words, from).filter(unused -> story.on(Rule.MINISTRY));
        if (ministry.isPresent()
                || !story.on(words.get(from).isCapital() ? Rule.BODY_OF_EVERY_STATE : Rule.BODY_IN_SMALL_LETTERS)) {
            return ministry;
        }
        int to = from;
        for (int end = from + 1; end <= Math.min(words.size(), from + LONGEST); end++) {
            if (words.get(end - 1).isCapital() == words.get(from).isCapital()
                    && BODIES.contains(words.key(from, end))
                    && (words.get(from).isCapital() || end - from > 1)) {
                to = end;
            }
            if (!words.joins(end - 1)) {
                break;
            }
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new StateBody(from, to, Ministries.capitalised(words.key(from, to))));
    }

    boolean isMinistry() {
        return name.endsWith("Ministry") || name.endsWith("Department");
    }

    boolean isSmall(Words words) {
        return !words.get(to - 1).isCapital() && !words.get(from).isCapital();
    }

    /** The body called {@code name}, known or made, of {@code owner}, a country or a state of one. */
    static AuthorityRecord owned(Story story, AuthorityRecord owner, String name, List<String> aliases) {
        return story.knowledge().file().named(Kind.ORGANISATION, name).stream()
                .findFirst()
                .orElseGet(() -> {
                    AuthorityRecord made = AuthorityFile.unknown(Kind.ORGANISATION, name);
                    String country = owner.kind() == Kind.COUNTRY ? owner.id() : owner.country();
                    return new AuthorityRecord(made.kind(), made.id(), made.name(), aliases, country, "");
                });
    }
}
