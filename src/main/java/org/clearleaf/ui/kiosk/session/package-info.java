/** One visitor after the other: when a session ends, when the kiosk is lit, who may leave it, and what is counted. Shows nothing. */
@NullMarked
package org.clearleaf.ui.kiosk.session;

import org.jspecify.annotations.NullMarked;
