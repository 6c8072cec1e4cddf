package org.clearleaf.ui.navigation;

import org.jspecify.annotations.Nullable;

/**
 * A place, and the line that was being read there.
 *
 * @param spot absent on the first arrival
 */
public record Visit(Place place, @Nullable Spot spot) {

    /** Each visit is one of its own: who chooses the same question again, after scrolling away, is taken there again. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
