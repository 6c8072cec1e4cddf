/** Whether a kiosk comes back after every crash and every hang. */
@NullMarked
package org.clearleaf.ui.kiosk.watch;

import org.jspecify.annotations.NullMarked;
