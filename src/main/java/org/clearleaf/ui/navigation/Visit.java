package org.clearleaf.ui.navigation;

import org.jspecify.annotations.Nullable;

/**
 * A place, and the line that was being read there.
 *
 * @param spot absent on the first arrival
 */
public record Visit(Place place, @Nullable Spot spot) {}
