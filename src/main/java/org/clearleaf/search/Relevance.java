package org.clearleaf.search;

/**
 * Whether the best passages answer a query at all. Somebody who asks for football results is better served by "no answers" than
 * by a leaflet on blood test results. Where the numbers come from: 50 lines that have nothing to do with health, and 51 real
 * questions; of the lines 45 find nothing, of the questions 2.
 *
 * @param full the coverage of a passage that has all words in telling places
 * @param unknown the rarity of a word that stands nowhere
 * @param passages how many there are to search
 */
record Relevance(TypedQuery query, double full, double unknown, int passages) {

    /** From here on a share of what was typed is enough by itself. */
    private static final double MOST_WORDS = 0.8;

    /** From here on a share is most of what was typed: of 100 lines that have nothing to do with health one reaches it, in the library that
     * comes with the program. */
    private static final double MOST = 0.5;

    /** What the share counts against the rarity of the words found. */
    private static final double SHARE = 0.5;

    private static final double ENOUGH = 0.74;

    /** The more passages there are, the more easily one has some of the words by chance; beyond so many it is all the same. */
    private static final double MANY = 2_000;

    /** Of the best coverage: a passage that has less is left out if another has nearly all words. */
    private static final double CUT = 0.55;

    private static final double NEARLY_ALL = 0.9;

    /** Whether a passage that covers so much is an answer. */
    boolean isEnough(double coverage) {
        double share = coverage / full;
        return coverage > 0
                && (query.needed() == 1 || share >= MOST_WORDS || SHARE * share + coverage / unknown >= enough());
    }

    /** Whether a passage that covers so much has most of what was typed. */
    boolean isMost(double coverage) {
        return coverage >= MOST * full;
    }

    /** How sure it is that such a passage is an answer: 1 and more if it is {@link #isEnough enough}, less if not. */
    double certainty(double coverage) {
        double share = full == 0 ? 0 : coverage / full;
        return (SHARE * share + coverage / unknown) / enough();
    }

    private double enough() {
        return ENOUGH * Math.min(1, Math.log(passages) / Math.log(MANY));
    }

    /** What other passages must cover when the best one covers so much. */
    double least(double best) {
        return query.needed() > 1 && best >= NEARLY_ALL * full ? CUT * best : 0;
    }
}
