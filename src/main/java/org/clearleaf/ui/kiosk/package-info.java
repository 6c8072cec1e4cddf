/** Unattended use: lock, idle, reset, on-screen keyboard. */
@NullMarked
package org.clearleaf.ui.kiosk;

import org.jspecify.annotations.NullMarked;
