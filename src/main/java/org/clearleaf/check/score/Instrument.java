package org.clearleaf.check.score;

import java.util.Comparator;
import java.util.List;
import org.clearleaf.article.HumanRating;

/**
 * A published list of questions by which health texts are judged, as far as a machine can answer them. There is no number for
 * all instruments together, since none of them means that.
 *
 * @param id for example {@code pemat-understand}
 * @param items what a machine says of each
 * @param ratings what people say of it, the newest first; empty when nobody has rated the article
 */
public record Instrument(String id, List<Item> items, List<HumanRating> ratings) {

    public Instrument {
        items = List.copyOf(items);
        ratings = ratings.stream()
                .sorted(Comparator.comparing(HumanRating::date).reversed())
                .toList();
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
