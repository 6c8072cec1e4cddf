/** Drawn things: icon array, time chart, certainty, illustrations. */
@NullMarked
package org.clearleaf.ui.figure;

import org.jspecify.annotations.NullMarked;
