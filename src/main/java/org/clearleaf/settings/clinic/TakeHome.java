package org.clearleaf.settings.clinic;

import org.jspecify.annotations.Nullable;

/**
 * How people get something to take away.
 *
 * @param printer the queue to print on, as CUPS calls it; absent where nothing is printed
 * @param address where the same articles stand on the web, beginning with {@code https://}; absent where there is none
 */
public record TakeHome(@Nullable String printer, @Nullable String address) {

    public static final TakeHome NONE = new TakeHome(null, null);
}
