package press.dateline.web.compare;

import java.util.List;
import java.util.function.Function;
import press.dateline.authority.file.EntityKey;
import press.dateline.search.state.Links;
import press.dateline.search.state.SearchQuery;
import press.dateline.search.timeline.Comparison;
import press.dateline.search.typing.Suggestion;
import press.dateline.web.view.Choice;
import press.dateline.web.view.Encoded;
import press.dateline.web.view.FormState;
import press.dateline.web.view.Numbers;
import press.dateline.web.view.Page;
import press.dateline.web.view.PagePaths;

/**
 * The page of a comparison as its template needs it.
 *
 * @param reading the search that both keep to, said back, and {@code back} the way to it
 * @param sides the two names
 * @param both the stories that name both
 * @param fields what the form for a name that is missing carries along
 * @param bars the picture and its table; empty until both names are clear
 */
record CompareView(
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

    static CompareView of(Comparison comparison) {
        SearchQuery query = comparison.query();
        Comparison.Compared one = comparison.names().get(0);
        Comparison.Compared other = comparison.names().get(1);
        boolean same = one.entity().equals(other.entity());
        return new CompareView(
                page(same ? "Two names over time" : one.name() + " and " + other.name() + " over time", query)
                        .at(CompareLinks.of(query, one.entity(), other.entity())),
                comparison.reading(),
                Links.link("/search", query),
                List.of(
                        side(
                                CompareLinks.NAME,
                                one,
                                CompareLinks.of(query, AskedName.NONE, AskedName.of(other.entity()))),
                        side(
                                CompareLinks.AGAINST,
                                other,
                                CompareLinks.of(query, AskedName.of(one.entity()), AskedName.NONE))),
                same ? Choice.NONE : stories(comparison.both()),
                List.of(),
                same ? PairedBars.NONE : PairedBars.of(comparison));
    }

    private static Side side(String parameter, Comparison.Compared compared, String another) {
        return new Side(
                parameter, named(compared.entity(), compared.name()), stories(compared.course()), another, Typing.DONE);
    }

    private static Choice stories(Comparison.Course course) {
        return new Choice(Numbers.articles(course.total()), Links.link("/search", course.query()), false);
    }

    private static Choice named(EntityKey entity, String name) {
        return new Choice(name, PagePaths.entity(entity.kind(), Encoded.part(entity.id())), false);
    }

    /** While it is not clear who the two are; {@code names} says what an entity is called. */
    static CompareView asking(
            SearchQuery query, String reading, AskedName one, AskedName other, Function<EntityKey, String> names) {
        return new CompareView(
                page("Two names over time", query).at(CompareLinks.of(query, one, other)),
                reading,
                Links.link("/search", query),
                List.of(
                        asked(
                                CompareLinks.NAME,
                                one,
                                names,
                                CompareLinks.of(query, AskedName.NONE, other),
                                each -> CompareLinks.of(query, AskedName.of(each), other)),
                        asked(
                                CompareLinks.AGAINST,
                                other,
                                names,
                                CompareLinks.of(query, one, AskedName.NONE),
                                each -> CompareLinks.of(query, one, AskedName.of(each)))),
                Choice.NONE,
                FormState.whole(query),
                PairedBars.NONE);
    }

    private static Side asked(
            String parameter,
            AskedName asked,
            Function<EntityKey, String> names,
            String another,
            Function<EntityKey, String> chosen) {
        return new Side(
                parameter,
                asked.entity().map(entity -> named(entity, names.apply(entity))).orElse(Choice.NONE),
                Choice.NONE,
                another,
                new Typing(
                        parameter.equals(CompareLinks.NAME) ? "First name" : "Second name",
                        asked.text(),
                        asked.meant().stream().map(each -> meant(each, chosen)).toList()));
    }

    private static Choice meant(Suggestion each, Function<EntityKey, String> chosen) {
        return new Choice(
                each.name() + ", " + each.entity().kind().word() + ", " + Numbers.articles(each.stories()),
                chosen.apply(each.entity()),
                false);
    }

    private static Page page(String title, SearchQuery query) {
        return new Page(title, FormState.withoutWords(query), false);
    }
}
