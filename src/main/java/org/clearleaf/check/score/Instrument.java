package org.clearleaf.check.score;

import java.util.List;

/**
 * A published list of questions by which health texts are judged, as far as a machine can answer them. There is no number for
 * all instruments together, since none of them means that.
 *
 * @param id for example {@code pemat-understand}
 */
public record Instrument(String id, List<Item> items) {

    public Instrument {
        items = List.copyOf(items);
    }

    /** Items that are met. */
    public int met() {
        return count(Verdict.MET);
    }

    /** Items that a machine could judge in this article. */
    public int judged() {
        return count(Verdict.MET) + count(Verdict.NOT_MET);
    }

    /** All items, also those that only a person can judge. */
    public int total() {
        return items.size();
    }

    private int count(Verdict verdict) {
        return (int) items.stream().filter(item -> item.verdict() == verdict).count();
    }
}
