package press.dateline.extract;

import press.dateline.authority.Kind;

/** How much an article is about somebody or somewhere, 0 to 1, from where and how often it is named. */
final class Salience {

    /** What an entity must reach for an article to be about it. */
    static final double ABOUT = 0.5;

    /**
     * What is known of one entity in one article.
     *
     * @param headline whether the headline names it
     * @param dateline whether the story is filed from it
     * @param lead whether the first paragraph names it
     * @param mentions how often it is named
     * @param share its part of all mentions of its kind
     */
    record Signs(Kind kind, boolean headline, boolean dateline, boolean lead, int mentions, double share) {}

    private Salience() {}

    static double of(Signs signs) {
        double weight = -2.2
                + (signs.headline() ? 2.2 : 0)
                + (signs.dateline() ? 1.0 : 0)
                + (signs.lead() ? 1.1 : 0)
                + 0.55 * Math.log(signs.mentions())
                + 2.4 * signs.share();
        return 1 / (1 + Math.exp(-weight));
    }
}
