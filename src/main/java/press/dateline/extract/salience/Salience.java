package press.dateline.extract.salience;

import press.dateline.authority.file.Kind;
import press.dateline.extract.rules.Rule;
import press.dateline.extract.rules.Rules;

/** How much an article is about somebody or somewhere, 0 to 1, from where and how often it is named. */
final class Salience {

    /** What an entity must reach for an article to be about it. */
    static final double ABOUT = 0.5;

    /** So often named, an actor is whom a story is about, however many others it names: Wikinews' readers always said so. */
    private static final int OFTEN = 5;

    /**
     * What is known of one entity in one article.
     *
     * @param headline whether the headline names it
     * @param dateline whether the story is filed from it
     * @param lead whether the first paragraph names it
     * @param mentions how often it is named
     * @param share its part of all mentions of its kind
     * @param entities how many of its kind the article names
     */
    record Signs(
            Kind kind, boolean headline, boolean dateline, boolean lead, int mentions, double share, int entities) {}

    private Salience() {}

    static double of(Signs signs, Rules rules) {
        double weight = signs.kind() == Kind.COUNTRY ? country(signs) : other(signs, rules);
        return 1 / (1 + Math.exp(-weight));
    }

    /**
     * Fitted (logistic regression) on the even half of Reuters-21578's labels of 1987: where a story is filed from is
     * what it is about, and of many countries each needs less of a share.
     */
    private static double country(Signs signs) {
        return -4.4
                + (signs.headline() ? 1.3 : 0)
                + (signs.dateline() ? 4.2 : 0)
                + (signs.lead() ? 0.9 : 0)
                + 0.87 * Math.log(signs.mentions())
                + 4.4 * signs.share()
                + 1.4 * Math.log(signs.entities());
    }

    private static double other(Signs signs, Rules rules) {
        return -2.2
                + (signs.headline() ? 2.2 : 0)
                + (signs.dateline() ? 1.0 : 0)
                + (signs.lead() ? 1.1 : 0)
                + (rules.on(Rule.OFTEN_NAMED) && signs.kind() == Kind.ACTOR && signs.mentions() >= OFTEN ? 1.4 : 0)
                + 0.55 * Math.log(signs.mentions())
                + 2.4 * signs.share();
    }
}
