package org.clearleaf.article;

import java.util.List;

/**
 * Who a treatment may help, and the limits of that.
 *
 * @param groups people it may help, each with a reason
 * @param limits what is not known, or for whom it does nothing
 */
public record WhoMayBenefit(List<Group> groups, List<RichText> limits) implements Part {

    public WhoMayBenefit {
        groups = List.copyOf(groups);
        limits = List.copyOf(limits);
    }

    /** Some people, and why it may help them. */
    public record Group(String title, RichText reason) {}

    @Override
    public String anchor() {
        return "who-may-benefit-groups";
    }

    @Override
    public Aspect aspect() {
        return Aspect.WHO_MAY_BENEFIT;
    }

    @Override
    public boolean isEmpty() {
        return groups.isEmpty() && limits.isEmpty();
    }

    @Override
    public boolean joinsQuestion() {
        return true;
    }
}
