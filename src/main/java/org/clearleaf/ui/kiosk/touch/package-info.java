/** Fingers on a screen that tells of them as of a mouse: scrolling, guarding against mashing, and millimetres. */
@NullMarked
package org.clearleaf.ui.kiosk.touch;

import org.jspecify.annotations.NullMarked;
