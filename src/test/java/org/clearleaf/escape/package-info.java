/** Attempts to get out of the kiosk on a real display, with the tools of a stranger who knows Linux; in the profile {@code kiosk}. */
@NullMarked
package org.clearleaf.escape;

import org.jspecify.annotations.NullMarked;
