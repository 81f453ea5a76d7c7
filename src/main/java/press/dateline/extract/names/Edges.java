package press.dateline.extract.names;

import java.util.Optional;
import java.util.Set;
import press.dateline.authority.file.NameCounts;
import press.dateline.extract.lookup.Knowledge;
import press.dateline.extract.lookup.Titles;
import press.dateline.extract.lookup.WordList;
import press.dateline.extract.model.Label;
import press.dateline.extract.model.Mention;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.text.Word;
import press.dateline.extract.text.Words;

/** Cuts organisations to what they are called: without who works there, where that is, and whose part it is. */
final class Edges {

    /** Calle Varona, Plaza Catedral: the kind of place stands first. */
    private static final Set<String> STREETS = WordList.of("latin-streets");

    private static final Set<String> NOT_FIRST = WordList.of("before-bodies");

    private static final NameCounts COUNTS = NameCounts.carried();

    private final Draft draft;
    private final Words words;
    private final Knowledge knowledge;

    private Edges(Draft draft) {
        this.draft = draft;
        this.knowledge = draft.story().knowledge();
        this.words = draft.words();
    }

    static void apply(Draft draft) {
        Edges edges = new Edges(draft);
        for (Mention mention : draft.mentions(Label.ORGANISATION)) {
            edges.cut(mention);
        }
        for (Mention mention : draft.mentions(Label.ORGANISATION)) {
            if (draft.on(Rule.FIELD_OF_A_MINISTER) && (edges.isField(mention) || edges.isTitle(mention))
                    || draft.on(Rule.THING_NOT_BODY) && edges.isThing(mention)) {
                draft.remove(mention);
            }
        }
    }

    private void cut(Mention mention) {
        if (isPlayer(mention)) {
            draft.put(new Mention(mention.from() + 1, mention.to(), Label.PERSON));
            return;
        }
        int from = draft.on(Rule.BODY_WITHOUT_WHO_WORKS_THERE) ? from(mention) : mention.from();
        int to = to(from, mention.to());
        if (from != mention.from() || to != mention.to()) {
            draft.remove(mention);
            put(from, to, Label.ORGANISATION);
        }
    }

    /** GM Al Avila. */
    private boolean isPlayer(Mention mention) {
        return draft.on(Rule.TITLE_BEFORE_A_NAME)
                && Titles.isPosition(words, mention.from(), mention.to())
                && COUNTS.first(words.key(mention.from() + 1)) > 0;
    }

    private void put(int from, int to, Label label) {
        if (from < to) {
            draft.put(new Mention(from, to, label));
        }
    }

    /** Secretary General of the Palestine Liberation Organisation; Senior Fellow at Yale University; Phnom Penh-based. */
    private int from(Mention mention) {
        int from = mention.from();
        if (mention.length() > 1 && NOT_FIRST.contains(words.key(from))) {
            from++;
        }
        for (int i = from; i + 1 < mention.to(); i++) {
            boolean works = Set.of("of", "at", "for").contains(words.key(i));
            if (words.key(i).equals("based") && words.hyphenated(i - 1)
                    || works && i > from && isHolder(from, i)
                    || words.key(i).equals("at") && i > from) {
                from = words.key(i + 1).equals("the") ? i + 2 : i + 1;
            }
        }
        return Math.min(from, mention.to() - 1);
    }

    private boolean isHolder(int from, int to) {
        for (int i = from; i < to; i++) {
            if (LongNames.isInstitution(words.key(i))) {
                return false;
            }
        }
        return NameEndings.isOfficeHolder(words.key(to - 1)) || NameEndings.isOfficeHolder(words.key(from));
    }

    /** Bharatiya Janata Party MLA K S Eshwarappa; Alternative National Congress ANC; Training Institute in Asan. */
    private int to(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            String key = words.key(i);
            boolean title = draft.on(Rule.TITLE_BEHIND_A_BODY)
                    && key.length() > 1
                    && Titles.isRank(key)
                    && LongNames.isInstitution(words.key(i - 1));
            boolean where = draft.on(Rule.BODY_WITHOUT_WHERE_IT_IS)
                    && key.equals("in")
                    && hasInstitution(from, i)
                    && (!words.key(from, i).contains(" for ") || isTown(i + 1, last))
                    && !words.key(i - 1).startsWith("force");
            if (title) {
                person(i, last);
            }
            if (title || where) {
                return i;
            }
        }
        return last;
    }

    /** Institute for Palestine Studies in Beirut, not Foundation for Science in Africa. */
    private boolean isTown(int from, int to) {
        return from < to
                && knowledge.file().places(words.text(from, to)).stream().anyMatch(place -> !place.isRegion());
    }

    private void person(int title, int last) {
        int from = title;
        while (from < last && Titles.isTitle(words.key(from)) && words.key(from).length() > 1) {
            from++;
        }
        if (from < last && words.get(from).isCapital()) {
            draft.remove(from, last);
            put(from, last, Label.PERSON);
        }
    }

    private boolean hasInstitution(int from, int to) {
        for (int i = from; i < to; i++) {
            if (LongNames.isInstitution(words.key(i))) {
                return true;
            }
        }
        return false;
    }

    /** Minister of Higher Education; Social Development and Human Security Minister. */
    private boolean isField(Mention mention) {
        Optional<String> before = Optional.of(mention.from())
                .filter(from -> Set.of("of", "for").contains(words.key(from - 1)) || isArticleOf(from))
                .map(from -> words.key(words.key(from - 1).equals("the") ? from - 3 : from - 2));
        String after = words.joins(mention.to() - 1) ? words.key(mention.to()) : "";
        boolean institution = hasInstitution(mention.from(), mention.to());
        boolean capital = mention.length() == 1 && words.get(mention.from()).shape() == Word.Shape.CAPITALS;
        return !institution
                && !capital
                && (before.filter(key -> Set.of("minister", "ministers", "secretary", "undersecretary")
                                        .contains(key))
                                .isPresent()
                        || Set.of("minister", "secretary", "ministers").contains(after)
                                && words.get(mention.to()).isCapital());
    }

    /** Rockport Mayor Pro Tem. */
    private boolean isTitle(Mention mention) {
        boolean meanwhile = mention.length() > 2
                && words.key(mention.to() - 2).equals("pro")
                && words.key(mention.to() - 1).startsWith("tem");
        return meanwhile || mention.length() > 1 && words.key(mention.to() - 1).equals("mayor");
    }

    private boolean isArticleOf(int from) {
        return words.key(from - 1).equals("the") && Set.of("of", "for").contains(words.key(from - 2));
    }

    private boolean isThing(Mention mention) {
        boolean goesOn = words.gap(mention.to() - 1).equals(" ")
                && mention.to() < words.size()
                && words.get(mention.to()).isCapital()
                && NameEndings.isThing(words.key(mention.to()))
                && draft.at(mention.to()) == null
                && !hasInstitution(mention.from(), mention.to())
                && mention.length() > 1;
        boolean street = STREETS.contains(words.key(mention.from())) && !hasInstitution(mention.from(), mention.to());
        return mention.length() > 1 && (street || NameEndings.isThing(words.key(mention.to() - 1))) || goesOn;
    }
}
