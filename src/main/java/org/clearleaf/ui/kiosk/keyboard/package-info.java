/** The on-screen keyboard: a node of the scene, never a window; layouts as data. */
@NullMarked
package org.clearleaf.ui.kiosk.keyboard;

import org.jspecify.annotations.NullMarked;
