package press.dateline.web.compare;

import java.util.List;
import java.util.function.Function;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.typing.Suggestion;
import press.dateline.web.language.Language;
import press.dateline.web.language.PlaceNames;
import press.dateline.web.language.SharedMessages;
import press.dateline.web.view.Choice;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;
import press.dateline.web.wording.Sentence;

/**
 * The page of a comparison as its template needs it.
 *
 * @param reading the search that both keep to, said back, and {@code back} the way to it
 * @param sides the two names
 * @param both the stories that name both
 * @param fields what the form for a name that is missing carries along
 * @param bars the picture and its table; empty until both names are clear
 */
public record CompareView(
        Page page,
        String reading,
        String back,
        List<Side> sides,
        Choice both,
        List<FormState.Field> fields,
        PairedBars bars) {

    /**
     * One of the names.
     *
     * @param name its page, or without words while it is not clear who is meant
     * @param stories the search for those that name it
     * @param another the same comparison without it
     */
    record Side(String parameter, Choice name, Choice stories, String another, Typing typing) {}

    /** What stands in the field for a name, and whom it could mean. */
    record Typing(String label, String text, List<Choice> meant) {

        static final Typing DONE = new Typing("", "", List.of());
    }

    /** Whether it is clear who the two are. */
    public boolean clear() {
        return sides.stream().allMatch(side -> side.name().offered());
    }

    /** Whether both names mean the same. */
    public boolean same() {
        return clear() && !both.offered();
    }

    public static CompareView of(Comparison comparison, Language language) {
        CompareMessages words = language.in(CompareMessages.class);
        SearchQuery query = comparison.query();
        Comparison.Compared one = comparison.names().get(0);
        Comparison.Compared other = comparison.names().get(1);
        boolean same = one.entity().equals(other.entity());
        return new CompareView(
                page(same ? words.title() : words.titled(name(one, language), name(other, language)), query)
                        .at(CompareLinks.of(query, one.entity(), other.entity())),
                Sentence.of(comparison.said(), language),
                Links.link("/search", query),
                List.of(
                        side(
                                CompareLinks.NAME,
                                one,
                                CompareLinks.of(query, AskedName.NONE, AskedName.of(other.entity())),
                                language),
                        side(
                                CompareLinks.AGAINST,
                                other,
                                CompareLinks.of(query, AskedName.of(one.entity()), AskedName.NONE),
                                language)),
                same ? Choice.NONE : stories(comparison.both(), language),
                List.of(),
                same ? PairedBars.NONE : PairedBars.of(comparison, language));
    }

    private static Side side(String parameter, Comparison.Compared compared, String another, Language language) {
        return new Side(
                parameter,
                named(compared.entity(), name(compared, language)),
                stories(compared.course(), language),
                another,
                Typing.DONE);
    }

    private static Choice stories(Comparison.Course course, Language language) {
        return new Choice(language.shared().articles(course.total()), Links.link("/search", course.query()), false);
    }

    static String name(Comparison.Compared compared, Language language) {
        return PlaceNames.of(compared.entity().kind(), compared.entity().id(), compared.name(), language);
    }

    private static Choice named(EntityKey entity, String name) {
        return new Choice(name, PagePaths.entity(entity.kind(), Encoded.part(entity.id())), false);
    }

    /** While nobody is named yet. */
    public static CompareView asking(SearchQuery query, String reading, Language language) {
        return asking(query, reading, AskedName.NONE, AskedName.NONE, EntityKey::id, language);
    }

    /** While it is not clear who the two are; {@code names} says what an entity is called. */
    static CompareView asking(
            SearchQuery query,
            String reading,
            AskedName one,
            AskedName other,
            Function<EntityKey, String> names,
            Language language) {
        return new CompareView(
                page(language.in(CompareMessages.class).title(), query).at(CompareLinks.of(query, one, other)),
                reading,
                Links.link("/search", query),
                List.of(
                        asked(
                                CompareLinks.NAME,
                                one,
                                names,
                                CompareLinks.of(query, AskedName.NONE, other),
                                each -> CompareLinks.of(query, AskedName.of(each), other),
                                language),
                        asked(
                                CompareLinks.AGAINST,
                                other,
                                names,
                                CompareLinks.of(query, one, AskedName.NONE),
                                each -> CompareLinks.of(query, one, AskedName.of(each)),
                                language)),
                Choice.NONE,
                FormState.whole(query),
                PairedBars.NONE);
    }

    private static Side asked(
            String parameter,
            AskedName asked,
            Function<EntityKey, String> names,
            String another,
            Function<EntityKey, String> chosen,
            Language language) {
        CompareMessages words = language.in(CompareMessages.class);
        return new Side(
                parameter,
                asked.entity().map(entity -> named(entity, names.apply(entity))).orElse(Choice.NONE),
                Choice.NONE,
                another,
                new Typing(
                        parameter.equals(CompareLinks.NAME) ? words.oneName() : words.otherName(),
                        asked.text(),
                        asked.meant().stream()
                                .map(each -> meant(each, chosen, language))
                                .toList()));
    }

    private static Choice meant(Suggestion each, Function<EntityKey, String> chosen, Language language) {
        SharedMessages words = language.shared();
        return new Choice(
                language.in(CompareMessages.class)
                        .meant(
                                PlaceNames.of(
                                        each.entity().kind(), each.entity().id(), each.name(), language),
                                words.kind(each.entity().kind().word()),
                                words.articles(each.stories())),
                chosen.apply(each.entity()),
                false);
    }

    private static Page page(String title, SearchQuery query) {
        return new Page(title, FormState.withoutWords(query), false);
    }
}
