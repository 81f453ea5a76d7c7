package press.dateline.extract.people;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.AuthorityRecord;
import press.dateline.authority.file.Kind;
import press.dateline.extract.findings.Findings;
import press.dateline.extract.lookup.Gender;
import press.dateline.extract.lookup.Lexicon;
import press.dateline.extract.lookup.NamedAfterPeople;
import press.dateline.extract.lookup.PersonName;
import press.dateline.extract.lookup.Story;
import press.dateline.extract.model.Mention;
import press.dateline.extract.names.Marks;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Names already understood, found again where the model passed them over. */
public final class Repeats {

    private static final int SHORTEST = 3;

    private final Story story;
    private final Words words;
    private final Lexicon<AuthorityRecord> names = new Lexicon<>();
    private final Set<String> alsoWords = new HashSet<>();

    public Repeats(Story story) {
        this.story = story;
        this.words = story.words();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCapital()) {
                alsoWords.add(words.key(i));
            }
        }
    }

    public void learn(Map<Mention, AuthorityRecord> resolved) {
        resolved.forEach((mention, entity) -> learn(words.text(mention.from(), mention.to()), entity));
    }

    public void learn(String name, AuthorityRecord entity) {
        if (name.length() >= SHORTEST || PersonName.isFamily(name.toLowerCase(Locale.ROOT))) {
            names.add(name, entity);
        }
    }

    public void find(Marks marks, Findings findings) {
        for (int i = 0; story.on(Rule.NAME_REPEATED) && i < words.size(); ) {
            var match = words.get(i).isCapital() ? names.longest(words, i).orElse(null) : null;
            boolean fits = match != null
                    && marks.isFree(match.from(), match.to())
                    && isName(match)
                    && !marks.isLoudWord(match.from(), match.to())
                    && !(match.meanings().get(0).kind() == Kind.ACTOR && isAnothers(match));
            if (fits) {
                findings.add(
                        match.meanings().get(0),
                        words.start(match.from()),
                        words.end(match.to()),
                        () -> "“" + words.text(match.from(), match.to()) + "”: means "
                                + match.meanings().get(0).name()
                                + " elsewhere in the story; the model passed over it here");
            }
            i = fits ? match.to() : i + 1;
        }
    }

    /** The Clinton Library, and Mr. Clinton where she is meant elsewhere. */
    private boolean isAnothers(Lexicon.Match<AuthorityRecord> match) {
        Optional<Gender> told = story.on(Rule.COURTESY_TITLE) ? Gender.told(words, match.from()) : Optional.empty();
        return NamedAfterPeople.isBorne(story, match.from(), match.to())
                || !Gender.agree(told, PersonName.of(match.meanings().get(0).name()));
    }

    /** Young people are not Andrew Young, nor is a new sentence's first word a name because it has a capital. */
    private boolean isName(Lexicon.Match<AuthorityRecord> match) {
        boolean one =
                match.meanings().stream().map(AuthorityRecord::id).distinct().count() == 1;
        boolean single = match.to() - match.from() == 1;
        boolean inName = single
                && words.joins(match.to() - 1)
                && match.to() < words.size()
                && words.get(match.to()).isCapital()
                && words.get(match.to()).shape() != Word.Shape.CAPITALS;
        boolean letters = single
                && match.meanings().get(0).kind() == Kind.ACTOR
                && words.get(match.from()).isTwoLetters();
        return one
                && !inName
                && !letters
                && !(story.on(Rule.REPEAT_NOT_A_WORD) && single && alsoWords.contains(words.key(match.from())));
    }
}
