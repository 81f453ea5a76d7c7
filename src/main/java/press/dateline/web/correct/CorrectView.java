package press.dateline.web.correct;

import java.util.List;
import java.util.Optional;
import press.dateline.authority.file.EntityKey;
import press.dateline.authority.file.Kind;
import press.dateline.search.portrait.Portrait;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;

/** The page of corrections to one entity as its template needs it. */
record CorrectView(
        Page page,
        Subject subject,
        String open,
        Trouble trouble,
        Hidden hidden,
        Search search,
        Called called,
        List<String> kinds) {

    /** Whom it corrects; {@code fixed} if it cannot be of another kind. */
    record Subject(
            String kind, String name, String path, String action, String stories, boolean fixed, boolean isHidden) {}

    /** What was typed to find another one, and who was found. */
    record Search(String find, List<EntityChoice> choices) {}

    /** Its name as it is kept, which a page may say in another language, and its other names, by record and by stories. */
    record Called(String name, List<String> aliases, List<EntityChoice> spellings) {}

    /** Which form is in use, who fills it in, and the last correction they know of. */
    record FormInUse(String what, String find, Optional<String> editor, String who, long seen) {}

    /** What every form carries: the secret, the last correction known, and who it is if they have logged in. */
    record Hidden(String token, long seen, String who, boolean loggedIn) {}

    /** Something to pick. */
    record EntityChoice(String value, String name, String note) {}

    /** Why nothing was entered, and what others entered meanwhile. */
    record Trouble(String text, List<String> meanwhile) {

        static final Trouble NONE = new Trouble("", List.of());

        static Trouble of(String text) {
            return new Trouble(text, List.of());
        }
    }

    static CorrectView of(
            Portrait portrait,
            FormInUse state,
            Trouble trouble,
            List<Candidates.Candidate> candidates,
            String find,
            String token,
            Language language) {
        EntityKey key = portrait.key();
        String name = PlaceNames.of(key.kind(), key.id(), portrait.name(), language);
        return new CorrectView(
                new Page(language.shared().correct(name), FormState.EMPTY, false),
                new Subject(
                        key.kind().word(),
                        name,
                        PagePaths.entity(key.kind(), Encoded.part(key.id())),
                        PagePaths.correct(key),
                        language.shared().articles(portrait.stories()),
                        key.kind() == Kind.COUNTRY,
                        portrait.standing().hidden()),
                state.what(),
                trouble,
                new Hidden(token, state.seen(), state.who(), state.editor().isPresent()),
                new Search(
                        find,
                        candidates.stream().map(each -> choice(each, language)).toList()),
                new Called(
                        portrait.name(),
                        portrait.standing().aliases(),
                        portrait.spellings().stream()
                                .map(spelt -> new EntityChoice(
                                        spelt.key(),
                                        spelt.name(),
                                        language.shared().articles(spelt.stories())))
                                .toList()),
                CorrectPage.kinds(key));
    }

    private static EntityChoice choice(Candidates.Candidate candidate, Language language) {
        return new EntityChoice(
                candidate.key().toString(),
                PlaceNames.of(candidate.key().kind(), candidate.key().id(), candidate.name(), language)
                        + (candidate.country().isEmpty() ? "" : ", " + PlaceNames.of(candidate.country(), language)),
                language.shared().kind(candidate.key().kind().word()) + ", "
                        + language.shared().articles(candidate.stories()));
    }
}
