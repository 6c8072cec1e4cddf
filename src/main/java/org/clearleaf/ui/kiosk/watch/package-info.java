/** Comes back by itself: tells the system that the screen is alive, and grows more careful with every crash. Shows nothing. */
@NullMarked
package org.clearleaf.ui.kiosk.watch;

import org.jspecify.annotations.NullMarked;
