package org.clearleaf.library;

import org.clearleaf.article.Benefit;
import org.clearleaf.article.Comparison;
import org.clearleaf.article.Frequency;
import org.clearleaf.article.Risk;
import org.jspecify.annotations.Nullable;

/** A risk or benefit as far as its number goes. */
record Outcome(String id, Frequency frequency, @Nullable Comparison comparison) {

    static Outcome of(Risk risk) {
        return new Outcome(risk.id(), risk.frequency(), risk.comparison());
    }

    static Outcome of(Benefit benefit) {
        return new Outcome(benefit.id(), benefit.frequency(), benefit.comparison());
    }
}
